package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;

/** How fine a time stamp is: a day and a minute are intervals, not instants. */
@PublicApi
public enum Precision {
    SECONDE,
    MINUTE,
    JOUR
}
