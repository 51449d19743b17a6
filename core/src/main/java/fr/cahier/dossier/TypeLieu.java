package fr.cahier.dossier;

/** Kind of place in which advice is given (source l.163-164). */
public enum TypeLieu {
    ESPACE_DEDIE,
    ENTREPRISE,
    TIERS_LIEU,
    DISTANCE
}
