package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;

/**
 * Access of disabled persons to a site (source l.225). Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public enum AccesHandicap {
    TOTALE,
    PARTIELLE,
    AUCUNE
}
