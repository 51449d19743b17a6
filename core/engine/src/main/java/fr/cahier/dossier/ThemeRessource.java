package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;

/** Themes of local labour information, given as examples (source l.121-123). */
@PublicApi
public enum ThemeRessource {
    EMPLOI,
    METIERS_IMPACTES,
    QUALIFICATIONS,
    METIERS_NOUVEAUX
}
