package fr.cahier.dossier;

/** Who offered a professional-development action (source l.320-322). */
public enum SourceProfessionnalisation {
    RESEAU,
    CARIF_OREF,
    AUTRE
}
