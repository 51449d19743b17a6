package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;

/**
 * How a slot is served; PRESENCE when a site's slot does not say. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public enum Canal {
    PRESENCE,
    TELEPHONE,
    E_CONSEIL
}
