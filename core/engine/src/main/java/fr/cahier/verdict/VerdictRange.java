package fr.cahier.verdict;

import fr.cahier.annotation.PublicApi;
import fr.cahier.regulation.OpenQuestion;
import fr.cahier.regulation.PossibleReading;
import java.util.List;

/**
 * Between which conclusions a verdict lies while questions of the text are open. Each is a whole evaluation in which
 * readings are settled; what cannot be settled stays open in all of them. Immutable and thread-safe.
 *
 * @param proposed with nothing settled
 * @param favourable with each question settled for the applicant
 * @param adverse with each question settled against the applicant
 * @param stakes the open questions of the verdict, in the order of the text
 * @param omitted count of questions beyond {@link #MAX_STAKES}
 * @since 0.1.0
 */
@PublicApi
public record VerdictRange(
        Conclusion proposed, Conclusion favourable, Conclusion adverse, List<Stake> stakes, int omitted) {

    public static final int MAX_STAKES = 30;

    public VerdictRange {
        stakes = List.copyOf(stakes);
    }

    /** What settling one question would change, the others staying as they are. */
    public record Stake(OpenQuestion question, List<Consequence> consequences) {
        public Stake {
            consequences = List.copyOf(consequences);
        }
    }

    /**
     * What one reading would change.
     *
     * @param conclusion when this question alone is settled
     * @param changes of findings, against the verdict with nothing settled
     */
    public record Consequence(PossibleReading reading, Conclusion conclusion, VerdictDiff changes) {}
}
