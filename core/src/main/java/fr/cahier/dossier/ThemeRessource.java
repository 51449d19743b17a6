package fr.cahier.dossier;

/** Themes of local labour information given as examples (source l.121-123). */
public enum ThemeRessource {
    EMPLOI,
    METIERS_IMPACTES,
    QUALIFICATIONS,
    METIERS_NOUVEAUX
}
