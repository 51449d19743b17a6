package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;

/**
 * Domains of the information due to the public (source l.306-308). Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public enum DomaineInformation {
    METIERS,
    COMPETENCES_QUALIFICATIONS,
    FORMATION_CERTIFICATION,
    ORGANISMES,
    LABELS_QUALITE
}
