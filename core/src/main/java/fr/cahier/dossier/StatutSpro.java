package fr.cahier.dossier;

/** Place of the candidate beside the bodies that national law already recognises (source l.70-72). */
public enum StatutSpro {
    A_LABELLISER,
    MEMBRE_DE_DROIT
}
