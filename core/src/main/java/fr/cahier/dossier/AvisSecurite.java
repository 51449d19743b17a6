package fr.cahier.dossier;

/** Opinion of the safety commission on premises open to the public; SANS where none is due (5th category). */
public enum AvisSecurite {
    FAVORABLE,
    DEFAVORABLE,
    SANS
}
