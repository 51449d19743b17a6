package fr.cahier.plan;

import fr.cahier.annotation.PublicApi;
import fr.cahier.verdict.Conclusion;
import fr.cahier.verdict.ConclusionPolicy;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Verdict;
import java.util.List;
import java.util.Objects;

/**
 * Where a plan leads, with the questions that it leaves to the officer settled in the applicant's favour. Immutable and thread-safe.
 *
 * @param needed the conclusion once all is done that does more than lift a reservation
 * @param all the conclusion once everything is done
 * @param reserved the findings that leave the conclusion under a reservation then; what settled questions leave behind is not among them
 * @since 0.1.0
 */
@PublicApi
public record Reached(Conclusion needed, Conclusion all, List<Finding> reserved) {

    public Reached {
        Objects.requireNonNull(needed, "needed");
        Objects.requireNonNull(all, "all");
        reserved = List.copyOf(reserved);
    }

    static Reached asItIs(Verdict verdict) {
        return new Reached(verdict.conclusion(), verdict.conclusion(), reservedOf(verdict.findings()));
    }

    static List<Finding> reservedOf(List<Finding> findings) {
        return findings.stream().filter(ConclusionPolicy::reserves).toList();
    }
}
