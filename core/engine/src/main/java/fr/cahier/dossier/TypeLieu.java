package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;

/**
 * Places where advice is given (source l.163-164). Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public enum TypeLieu {
    ESPACE_DEDIE,
    ENTREPRISE,
    TIERS_LIEU,
    DISTANCE
}
