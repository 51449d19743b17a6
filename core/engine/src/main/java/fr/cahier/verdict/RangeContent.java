package fr.cahier.verdict;

import fr.cahier.annotation.PublicApi;
import fr.cahier.regulation.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document says of a {@link VerdictRange}: questions, readings and obligations by their ids. Immutable and thread-safe.
 *
 * @param favourable the conclusion with each question settled for the applicant
 * @param adverse the conclusion with each question settled against the applicant
 * @param omitted count of questions that are left out
 * @since 0.1.0
 */
@PublicApi
public record RangeContent(Conclusion favourable, Conclusion adverse, List<OneQuestion> questions, int omitted) {

    public RangeContent {
        questions = List.copyOf(questions);
    }

    /** An open question and what each of its readings would change. */
    public record OneQuestion(String question, List<OneReading> readings) {

        public OneQuestion {
            readings = List.copyOf(readings);
        }
    }

    /**
     * A reading of a question.
     *
     * @param effect what settling it makes of a finding; null where it sets thresholds only
     * @param conclusion when this question alone is settled
     */
    public record OneReading(
            @Nullable String reading,
            @Nullable Outcome effect,
            List<OneThreshold> thresholds,
            Conclusion conclusion,
            List<OneMove> changes) {

        public OneReading {
            thresholds = List.copyOf(thresholds);
            changes = List.copyOf(changes);
        }
    }

    /** A threshold that a reading sets. */
    public record OneThreshold(String threshold, Object value) {}

    /** A finding whose status a reading changes. */
    public record OneMove(String obligation, @Nullable String subject, Status before, Status after) {}
}
