package fr.cahier.instruction;

import fr.cahier.annotation.PublicApi;

/** What was seen on site of one obligation. */
@PublicApi
public enum Vu {
    CONFORME,
    NON_CONFORME,
    NON_VU
}
