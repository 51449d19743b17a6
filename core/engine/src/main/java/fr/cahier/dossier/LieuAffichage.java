package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;

/**
 * Where opening hours are displayed (source l.242-243). Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public enum LieuAffichage {
    EXTERIEUR,
    HALL,
    VITRINE,
    WEB,
    AUCUN
}
