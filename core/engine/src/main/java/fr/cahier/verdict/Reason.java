package fr.cahier.verdict;

import fr.cahier.annotation.PublicApi;

/**
 * Why a finding has its status, or a reservation. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public enum Reason {
    /** A fact that the text asks for, or a piece of the dossier, establishes it. */
    PROVEN("SATISFAITE"),
    /** The candidate commits to it, and nothing in the dossier establishes it. */
    COMMITTED("ENGAGEMENT_PRIS"),
    COMMITMENT_MISSING("ENGAGEMENT_MANQUANT"),
    /** The candidate commits to it, and the dossier does not hold the facts that would show it: a reservation. */
    COMMITMENT_UNVERIFIED("ENGAGEMENT_NON_VERIFIE"),
    /** The candidate commits to what is not there yet: a reservation, with its day where one is promised. */
    COMMITMENT_PENDING("ENGAGEMENT_A_TENIR"),
    COMMITMENT_REFUSED("ENGAGEMENT_REFUSE"),
    FACT_MISSING("FAIT_MANQUANT"),
    FACT_BREACH("MANQUEMENT"),
    CONTRADICTED_BY_EVIDENCE("DEMENTI_PAR_PIECE"),
    CONTRADICTORY_FACTS("CONTRADICTION"),
    EVIDENCE_MISSING("PIECE_MANQUANTE"),
    EVIDENCE_EXPIRED("PIECE_PERIMEE"),
    /** Something in the dossier speaks against it, and settles nothing: a reservation. */
    TO_CHECK("A_VERIFIER"),
    INTERPRETATION("INTERPRETATION"),
    APPLICABILITY_UNKNOWN("INDETERMINE"),
    AFTER_DEADLINE("HORS_DELAI"),
    CONDITION_FALSE("SANS_OBJET");

    private final String french;

    Reason(String french) {
        this.french = french;
    }

    /** {@return its name in the catalogue} */
    public String french() {
        return french;
    }
}
