package fr.cahier.instruction;

import fr.cahier.annotation.PublicApi;

/** The result of a visit for one obligation. */
@PublicApi
public enum Vu {
    CONFORME,
    NON_CONFORME,
    NON_VU
}
