package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;

/** Where opening hours are displayed (source l.242-243). */
@PublicApi
public enum LieuAffichage {
    EXTERIEUR,
    HALL,
    VITRINE,
    WEB,
    AUCUN
}
