package fr.cahier.dossier;

/** Where the opening hours are displayed (source l.242-243). */
public enum LieuAffichage {
    EXTERIEUR,
    HALL,
    VITRINE,
    WEB,
    AUCUN
}
