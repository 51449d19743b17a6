package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;

/** Access of disabled persons to a site (source l.225). */
@PublicApi
public enum AccesHandicap {
    TOTALE,
    PARTIELLE,
    AUCUNE
}
