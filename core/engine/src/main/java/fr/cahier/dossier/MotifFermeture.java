package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;

/**
 * Why a site closes (source l.243). Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public enum MotifFermeture {
    CONGES,
    EXCEPTIONNELLE
}
