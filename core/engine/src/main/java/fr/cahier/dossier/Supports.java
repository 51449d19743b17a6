package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import lombok.Builder;
import org.jspecify.annotations.Nullable;

/**
 * Material shown to the public. Immutable and thread-safe.
 *
 * @param cep whether some explains the national scheme of career advice
 * @since 0.1.0
 */
@Builder(toBuilder = true)
@PublicApi
public record Supports(@Nullable Boolean cep) {
    static final Supports ABSENT = new Supports(null);
}
