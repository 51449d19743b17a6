package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;

/** Places where advice is given (source l.163-164). */
@PublicApi
public enum TypeLieu {
    ESPACE_DEDIE,
    ENTREPRISE,
    TIERS_LIEU,
    DISTANCE
}
