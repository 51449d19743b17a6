package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;

/**
 * For how many operators or companies an advertisement is. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public enum Portee {
    /** For one operator, or one company. */
    UN_OPERATEUR,
    /** For all of them alike. */
    TOUS,
    /** For none: it promotes nobody. */
    AUCUN
}
