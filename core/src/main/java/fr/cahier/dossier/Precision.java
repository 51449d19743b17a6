package fr.cahier.dossier;

/** How fine a time stamp is: a day and a minute are intervals, not instants. */
public enum Precision {
    SECONDE,
    MINUTE,
    JOUR
}
