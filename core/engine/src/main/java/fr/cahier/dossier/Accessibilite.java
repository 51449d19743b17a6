package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import lombok.Builder;

/**
 * Adaptations for disabled or illiterate persons (source l.153-154).
 *
 * @param illettrisme language or material for illiterate persons; the others are for disabled ones
 */
@Builder(toBuilder = true)
@PublicApi
public record Accessibilite(Boolean langageAdapte, Boolean supportsAdaptes, Boolean illettrisme) {
    static final Accessibilite ABSENT = new Accessibilite(null, null, null);
}
