package fr.cahier.dossier;

import lombok.Builder;

/**
 * Material shown to the public.
 *
 * @param cep whether material explains the national scheme of career advice
 */
@Builder(toBuilder = true)
public record Supports(Boolean cep) {
    static final Supports ABSENT = new Supports(null);
}
