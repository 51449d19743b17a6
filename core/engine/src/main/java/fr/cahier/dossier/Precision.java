package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;

/** Precision of a time stamp. */
@PublicApi
public enum Precision {
    SECONDE,
    MINUTE,
    JOUR
}
