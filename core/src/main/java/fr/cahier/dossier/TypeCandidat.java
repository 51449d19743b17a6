package fr.cahier.dossier;

/** The two ways of being near the public (source l.91-92). */
public enum TypeCandidat {
    RESEAU_REGIONAL,
    STRUCTURE_LOCALE
}
