package fr.cahier.verdict;

import fr.cahier.annotation.PublicApi;

/**
 * A reservation on a satisfied finding.
 *
 * @param reason {@link Reason#EVIDENCE_MISSING}, {@link Reason#EVIDENCE_EXPIRED} or {@link Reason#COMMITMENT_UNVERIFIED}
 * @param sentence in French
 */
@PublicApi
public record Reservation(Reason reason, String sentence) {
    /** Safe to log: no user text. */
    @Override
    public String toString() {
        return "Reservation[" + reason + "]";
    }
}
