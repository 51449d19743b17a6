package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import java.util.List;
import lombok.Builder;
import org.jspecify.annotations.Nullable;

/**
 * Codes of the whole region, for the collective coverage (source l.93-94); not supplied by the candidate.
 * Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Builder(toBuilder = true)
@PublicApi
public record Referentiel(@Nullable List<String> territoireNormand) {
    static final Referentiel ABSENT = new Referentiel(null);

    public Referentiel {
        territoireNormand = Listes.copie(territoireNormand);
    }
}
