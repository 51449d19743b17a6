package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import lombok.Builder;
import org.jspecify.annotations.Nullable;

/**
 * The individual diagnosis. Immutable and thread-safe.
 *
 * @param trame whether a written outline exists
 * @since 0.1.0
 */
@Builder(toBuilder = true)
@PublicApi
public record Diagnostic(@Nullable Boolean trame) {
    static final Diagnostic ABSENT = new Diagnostic(null);
}
