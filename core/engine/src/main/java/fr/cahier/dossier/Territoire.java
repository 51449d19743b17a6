package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import java.util.List;
import lombok.Builder;
import org.jspecify.annotations.Nullable;

/**
 * The territory served. Immutable and thread-safe.
 *
 * @param desservi codes of municipalities, inter-municipalities or employment areas
 * @since 0.1.0
 */
@Builder(toBuilder = true)
@PublicApi
public record Territoire(@Nullable List<String> desservi, Ancrage ancrage) {
    static final Territoire ABSENT = new Territoire(null, null);

    public Territoire {
        desservi = Listes.copie(desservi);
        ancrage = ancrage == null ? Ancrage.ABSENT : ancrage;
    }

    public @Nullable Integer nombreDesservi() {
        return Listes.taille(desservi);
    }

    /**
     * The territory in which a local structure is rooted.
     *
     * @param codes municipalities (INSEE), departments or other codes
     */
    @Builder(toBuilder = true)
    public record Ancrage(@Nullable String texte, @Nullable List<String> codes) {
        static final Ancrage ABSENT = new Ancrage(null, null);

        public Ancrage {
            codes = Listes.copie(codes);
        }
    }
}
