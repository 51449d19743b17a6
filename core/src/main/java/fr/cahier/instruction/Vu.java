package fr.cahier.instruction;

/** What was seen on site of one obligation. */
public enum Vu {
    CONFORME,
    NON_CONFORME,
    NON_VU
}
