package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;

/** Steps open to a person, given as examples (source l.125-126). */
@PublicApi
public enum DemarcheRessource {
    FORMATIONS,
    SERVICES,
    AIDES,
    PRESTATIONS
}
