package fr.cahier.dossier;

/** How a slot is served; a slot that does not say, on a site, is served in presence. */
public enum Canal {
    PRESENCE,
    TELEPHONE,
    E_CONSEIL
}
