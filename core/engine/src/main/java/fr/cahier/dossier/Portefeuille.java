package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import java.util.List;
import lombok.Builder;

/** Other members, for the collective coverage (source l.93-94). */
@Builder(toBuilder = true)
@PublicApi
public record Portefeuille(List<MembreDeDroit> membresDeDroit) {
    static final Portefeuille ABSENT = new Portefeuille(null);

    public Portefeuille {
        membresDeDroit = Listes.copie(membresDeDroit);
    }

    /**
     * A member by law.
     *
     * @param territoire codes it serves
     */
    @Builder(toBuilder = true)
    public record MembreDeDroit(List<String> territoire) {
        public MembreDeDroit {
            territoire = Listes.copie(territoire);
        }
    }
}
