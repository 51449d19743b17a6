package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;

/**
 * Provider of a professional-development action (source l.320-322). Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public enum SourceProfessionnalisation {
    RESEAU,
    CARIF_OREF,
    AUTRE
}
