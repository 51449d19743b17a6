package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;

/**
 * Who declares a fact. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public enum Declarant {
    /** The candidate, as whenever nobody is named. */
    CANDIDAT,
    /** The office that examines the application. */
    SERVICE,
    /** A public register. */
    REGISTRE
}
