package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import lombok.Builder;

/**
 * Role in the national scheme of career advice.
 *
 * @param niveau level of the service
 */
@Builder(toBuilder = true)
@PublicApi
public record Cep(@Borne(min = 1, max = 3) Integer niveau) {
    static final Cep ABSENT = new Cep(null);
}
