package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;

/** Provider of a professional-development action (source l.320-322). */
@PublicApi
public enum SourceProfessionnalisation {
    RESEAU,
    CARIF_OREF,
    AUTRE
}
