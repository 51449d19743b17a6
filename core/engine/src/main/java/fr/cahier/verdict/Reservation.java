package fr.cahier.verdict;

import fr.cahier.annotation.PublicApi;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A reservation on a satisfied finding. Immutable and thread-safe.
 *
 * @param reason {@link Reason#EVIDENCE_MISSING}, {@link Reason#EVIDENCE_EXPIRED}, {@link Reason#COMMITMENT_UNVERIFIED} or {@link
 *     Reason#COMMITMENT_PENDING}
 * @param sentence in French
 * @param due the day promised for what is not there yet; null when there is none
 * @since 0.1.0
 */
@PublicApi
public record Reservation(
        Reason reason, String sentence, @Nullable LocalDate due) {

    /** A reservation without a day. */
    public Reservation(Reason reason, String sentence) {
        this(reason, sentence, null);
    }

    /** Safe to log: no user text. */
    @Override
    public String toString() {
        return "Reservation[" + reason + "]";
    }
}
