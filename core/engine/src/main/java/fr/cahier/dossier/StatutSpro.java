package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;

/** Place of the candidate beside the bodies that national law already recognises (source l.70-72). */
@PublicApi
public enum StatutSpro {
    A_LABELLISER,
    MEMBRE_DE_DROIT
}
