package fr.cahier.dossier;

/** Access of disabled persons to a site (source l.225). */
public enum AccesHandicap {
    TOTALE,
    PARTIELLE,
    AUCUNE
}
