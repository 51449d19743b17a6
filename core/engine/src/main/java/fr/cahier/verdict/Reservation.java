package fr.cahier.verdict;

import fr.cahier.annotation.PublicApi;

/**
 * A reserve on a satisfied finding.
 *
 * @param reason {@link Reason#EVIDENCE_MISSING} or {@link Reason#EVIDENCE_EXPIRED}
 * @param sentence the same in French
 */
@PublicApi
public record Reservation(Reason reason, String sentence) {
    /** Short, and nothing that people wrote: it may stand in a host's log. */
    @Override
    public String toString() {
        return "Reservation[" + reason + "]";
    }
}
