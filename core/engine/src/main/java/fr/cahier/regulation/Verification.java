package fr.cahier.regulation;

import fr.cahier.annotation.PublicApi;

/** What it takes to be satisfied of an obligation. */
@PublicApi
public enum Verification {
    /** The candidate's answer. */
    ENGAGEMENT,
    /** Facts of the dossier, which must be there. */
    FAITS,
    /** A piece of evidence is expected; its absence is a reservation, never a breach. */
    PIECE,
    /** Remains to be seen on site. */
    VISITE,
    /** Is due after the label is granted: only the commitment is due now. */
    APRES_LABEL
}
