package fr.cahier.verdict;

import fr.cahier.annotation.PublicApi;
import fr.cahier.regulation.Outcome;

/**
 * Where a finding stands. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public enum Status {
    /** Everything that the obligation requires is proven. */
    SATISFIED,
    /** The dossier shows that it is not met. */
    BREACHED,
    /** The dossier is silent or incomplete. */
    MISSING,
    /** The dossier contradicts itself, or the text leaves the question open: a person decides. */
    UNRESOLVED,
    /** The obligation does not apply. */
    NOT_APPLICABLE;

    /**
     * {@return the status of a finding that is concluded so}
     *
     * @throws IllegalArgumentException when the outcome speaks of evidence only
     */
    public static Status of(Outcome outcome) {
        return switch (outcome) {
            case SATISFAITE, A_VENIR -> SATISFIED;
            case MANQUEMENT, REFUS, DEMENTI, HORS_DELAI -> BREACHED;
            case CONTRADICTION, A_TRANCHER, PREND_FIN, INDETERMINE -> UNRESOLVED;
            case A_COMPLETER -> MISSING;
            case SANS_OBJET -> NOT_APPLICABLE;
            case ATTESTEE, PERIMEE, A_VERIFIER, MENTION ->
                throw new IllegalArgumentException("concludes nothing: " + outcome);
        };
    }
}
