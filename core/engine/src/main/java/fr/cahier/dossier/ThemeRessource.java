package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;

/**
 * Themes of local labour information, given as examples (source l.121-123). Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public enum ThemeRessource {
    EMPLOI,
    METIERS_IMPACTES,
    QUALIFICATIONS,
    METIERS_NOUVEAUX
}
