package fr.cahier.regulation;

import fr.cahier.annotation.PublicApi;

/**
 * What satisfying an obligation takes. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public enum Verification {
    /** The candidate's answer. */
    ENGAGEMENT,
    /** Facts of the dossier. */
    FAITS,
    /** A piece of evidence; its absence is a reservation, never a breach. */
    PIECE,
    /** A visit on site. */
    VISITE,
    /** Due once the label is granted; only the commitment is due now. */
    APRES_LABEL
}
