package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import java.util.List;
import lombok.Builder;

/**
 * The territory served.
 *
 * @param desservi codes of municipalities, inter-municipalities or employment areas
 */
@Builder(toBuilder = true)
@PublicApi
public record Territoire(List<String> desservi, Ancrage ancrage) {
    static final Territoire ABSENT = new Territoire(null, null);

    public Territoire {
        desservi = Listes.copie(desservi);
        ancrage = ancrage == null ? Ancrage.ABSENT : ancrage;
    }

    public Integer nombreDesservi() {
        return Listes.taille(desservi);
    }

    /**
     * The territory in which a local structure is rooted.
     *
     * @param codes municipalities (INSEE), departments or other codes
     */
    @Builder(toBuilder = true)
    public record Ancrage(String texte, List<String> codes) {
        static final Ancrage ABSENT = new Ancrage(null, null);

        public Ancrage {
            codes = Listes.copie(codes);
        }
    }
}
