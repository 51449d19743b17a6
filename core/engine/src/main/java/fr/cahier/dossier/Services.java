package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import lombok.Builder;
import org.jspecify.annotations.Nullable;

/**
 * The four components of the service (source l.87). Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Builder(toBuilder = true)
@PublicApi
public record Services(
        @Nullable Boolean accueil,
        @Nullable Boolean information,
        @Nullable Boolean conseil,
        @Nullable Boolean orientation) {
    static final Services ABSENT = new Services(null, null, null, null);
}
