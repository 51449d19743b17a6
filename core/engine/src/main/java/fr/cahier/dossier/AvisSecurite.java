package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;

/**
 * Opinion of the safety commission; SANS where none is required (5th category). Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public enum AvisSecurite {
    FAVORABLE,
    DEFAVORABLE,
    SANS
}
