package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;

/**
 * The candidate's status beside the bodies that national law recognises (source l.70-72). Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public enum StatutSpro {
    A_LABELLISER,
    MEMBRE_DE_DROIT
}
