package fr.cahier.dossier;

/** Weeks in which a slot is held; a slot that does not say is held every week. */
public enum Semaine {
    TOUTES,
    A,
    B
}
