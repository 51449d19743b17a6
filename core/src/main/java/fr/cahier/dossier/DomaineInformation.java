package fr.cahier.dossier;

/** Domains of the information owed to the public (source l.306-308). */
public enum DomaineInformation {
    METIERS,
    COMPETENCES_QUALIFICATIONS,
    FORMATION_CERTIFICATION,
    ORGANISMES,
    LABELS_QUALITE
}
