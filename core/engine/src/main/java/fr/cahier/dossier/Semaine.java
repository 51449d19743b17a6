package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;

/** Weeks in which a slot is held; a slot that does not say is held every week. */
@PublicApi
public enum Semaine {
    TOUTES,
    A,
    B
}
