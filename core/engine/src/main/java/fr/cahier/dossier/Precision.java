package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;

/**
 * Precision of a time stamp. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public enum Precision {
    SECONDE,
    MINUTE,
    JOUR
}
