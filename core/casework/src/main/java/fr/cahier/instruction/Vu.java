package fr.cahier.instruction;

import fr.cahier.annotation.PublicApi;

/**
 * The result of a visit for one obligation. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public enum Vu {
    CONFORME,
    NON_CONFORME,
    NON_VU
}
