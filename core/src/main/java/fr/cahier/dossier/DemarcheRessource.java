package fr.cahier.dossier;

/** Steps open to the person, given as examples (source l.125-126). */
public enum DemarcheRessource {
    FORMATIONS,
    SERVICES,
    AIDES,
    PRESTATIONS
}
