package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import java.util.List;
import lombok.Builder;
import org.jspecify.annotations.Nullable;

/**
 * Other members, for the collective coverage (source l.93-94). Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Builder(toBuilder = true)
@PublicApi
public record Portefeuille(@Nullable List<MembreDeDroit> membresDeDroit) {
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
    public record MembreDeDroit(@Nullable List<String> territoire) {
        public MembreDeDroit {
            territoire = Listes.copie(territoire);
        }
    }
}
