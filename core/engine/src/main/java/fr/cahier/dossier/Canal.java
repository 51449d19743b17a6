package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;

/** How a slot is served; a slot that does not say, on a site, is served in presence. */
@PublicApi
public enum Canal {
    PRESENCE,
    TELEPHONE,
    E_CONSEIL
}
