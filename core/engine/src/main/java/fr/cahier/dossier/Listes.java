package fr.cahier.dossier;

import fr.cahier.internal.Folded;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Normalises lists: absent (null) stays distinct from empty. */
final class Listes {

    private Listes() {}

    static <T> @Nullable List<T> copie(@Nullable List<T> liste) {
        return liste == null ? null : List.copyOf(liste);
    }

    static @Nullable String texte(@Nullable String texte) {
        return texte == null || Folded.isBlank(texte) ? null : texte;
    }

    static @Nullable Integer taille(@Nullable List<?> liste) {
        return liste == null ? null : liste.size();
    }

    static <T> @Nullable Integer nombre(@Nullable List<T> liste, Predicate<T> condition) {
        return liste == null ? null : (int) liste.stream().filter(condition).count();
    }
}
