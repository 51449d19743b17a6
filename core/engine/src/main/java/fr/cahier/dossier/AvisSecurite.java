package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;

/** Opinion of the safety commission on premises open to the public; SANS where none is due (5th category). */
@PublicApi
public enum AvisSecurite {
    FAVORABLE,
    DEFAVORABLE,
    SANS
}
