package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import lombok.Builder;
import org.jspecify.annotations.Nullable;

/**
 * What follows a first interview. Immutable and thread-safe.
 *
 * @param inscriptionAutomatique whether persons are enrolled unasked
 * @since 0.1.0
 */
@Builder(toBuilder = true)
@PublicApi
public record Parcours(@Nullable Boolean inscriptionAutomatique) {
    static final Parcours ABSENT = new Parcours(null);
}
