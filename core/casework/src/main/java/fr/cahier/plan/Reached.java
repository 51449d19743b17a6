package fr.cahier.plan;

import fr.cahier.annotation.PublicApi;
import fr.cahier.verdict.Conclusion;
import java.util.Objects;

/**
 * Where a plan leads, with the questions that it leaves to the officer settled in the applicant's favour. Immutable and thread-safe.
 *
 * @param needed the conclusion once all is done that does more than lift a reservation
 * @param all the conclusion once everything is done
 * @since 0.1.0
 */
@PublicApi
public record Reached(Conclusion needed, Conclusion all) {

    public Reached {
        Objects.requireNonNull(needed, "needed");
        Objects.requireNonNull(all, "all");
    }

    static Reached asItIs(Conclusion conclusion) {
        return new Reached(conclusion, conclusion);
    }
}
