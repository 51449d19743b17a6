package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import lombok.Builder;

/**
 * Material shown to the public.
 *
 * @param cep whether some explains the national scheme of career advice
 */
@Builder(toBuilder = true)
@PublicApi
public record Supports(Boolean cep) {
    static final Supports ABSENT = new Supports(null);
}
