package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;

/** Opinion of the safety commission; SANS where none is required (5th category). */
@PublicApi
public enum AvisSecurite {
    FAVORABLE,
    DEFAVORABLE,
    SANS
}
