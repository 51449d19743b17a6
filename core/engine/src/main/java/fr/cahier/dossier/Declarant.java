package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;

/** Who declares a fact. */
@PublicApi
public enum Declarant {
    /** The candidate, as whenever nobody is named. */
    CANDIDAT,
    /** The office that examines the application. */
    SERVICE,
    /** A public register. */
    REGISTRE
}
