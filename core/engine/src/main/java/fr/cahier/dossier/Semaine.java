package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;

/** Weeks in which a slot is held; an absent value means TOUTES. */
@PublicApi
public enum Semaine {
    TOUTES,
    A,
    B
}
