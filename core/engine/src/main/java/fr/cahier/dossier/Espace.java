package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import lombok.Builder;
import org.jspecify.annotations.Nullable;

/**
 * The interview space, described for the whole structure. Immutable and thread-safe.
 *
 * @param entretienIsole whether it is separate
 * @since 0.1.0
 */
@Builder(toBuilder = true)
@PublicApi
public record Espace(@Nullable Boolean entretienIsole) {
    static final Espace ABSENT = new Espace(null);
}
