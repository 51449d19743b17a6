package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;

/**
 * Steps open to a person, given as examples (source l.125-126). Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public enum DemarcheRessource {
    FORMATIONS,
    SERVICES,
    AIDES,
    PRESTATIONS
}
