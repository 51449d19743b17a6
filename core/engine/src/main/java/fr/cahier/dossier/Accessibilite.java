package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import lombok.Builder;

/**
 * Adaptations of language and material (source l.153-154).
 *
 * @param langageAdapte language, for disabled persons
 * @param supportsAdaptes material, for disabled persons
 * @param illettrisme language or material, for illiterate persons
 */
@Builder(toBuilder = true)
@PublicApi
public record Accessibilite(Boolean langageAdapte, Boolean supportsAdaptes, Boolean illettrisme) {
    static final Accessibilite ABSENT = new Accessibilite(null, null, null);
}
