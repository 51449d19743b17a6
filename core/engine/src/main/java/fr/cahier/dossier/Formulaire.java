package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import java.util.List;
import lombok.Builder;
import org.jspecify.annotations.Nullable;

/**
 * The application form used. Immutable and thread-safe.
 *
 * @param officiel whether it is the form published by the Agency
 * @param rubriquesRequises the headings that it requires, where the office has not said so for all dossiers
 * @param rubriquesRemplies the headings that are filled in
 * @since 0.1.0
 */
@Builder(toBuilder = true)
@PublicApi
public record Formulaire(
        @Nullable Boolean officiel,
        @Nullable String version,
        @Nullable List<String> rubriquesRequises,
        @Nullable List<String> rubriquesRemplies) {
    static final Formulaire ABSENT = new Formulaire(null, null, null, null);

    public Formulaire {
        rubriquesRequises = Listes.copie(rubriquesRequises);
        rubriquesRemplies = Listes.copie(rubriquesRemplies);
    }
}
