package fr.cahier;

import fr.cahier.annotation.PublicApi;
import fr.cahier.internal.assess.VerdictBudget;
import fr.cahier.internal.match.MatchLimits;
import java.time.Duration;
import java.util.Objects;
import lombok.Builder;
import org.jspecify.annotations.NullMarked;

/**
 * Bounds on the work and memory that one dossier, folder or plan may take. The standard admits every complete dossier of up to ten thousand sites. Immutable and thread-safe.
 *
 * <p>Exceeding one throws {@link fr.cahier.regulation.LimitExceededException}; only the planner stops with the plan
 * found so far. Counts are the same on every machine; times are a last resort. {@link fr.cahier.dossier.ReadingLimits}
 * bounds the file of a dossier.
 *
 * @param comparisons facts, conditions and bindings evaluated
 * @param heldBytes approximate bytes of matches and findings; facts and matches take at most half
 * @param verdictCharacters approximate characters of one verdict as JSON
 * @param evaluationTime for matching rules, and again for writing findings
 * @param checkTime for playing the cases of a checked folder; cases left over are reported as an error
 * @since 0.1.0
 */
@NullMarked
@Builder(toBuilder = true)
@PublicApi
public record Limits(
        long comparisons,
        long heldBytes,
        long verdictCharacters,
        Duration evaluationTime,
        Duration checkTime,
        int mutants,
        Duration mutationTime,
        int planAttempts,
        Duration planTime) {

    private static final Limits STANDARD = new Limits(
            MatchLimits.STANDARD.comparisons(),
            180_000_000,
            320_000_000,
            MatchLimits.STANDARD.time(),
            Duration.ofMinutes(5),
            20_000,
            Duration.ofMinutes(30),
            20_000,
            Duration.ofMinutes(2));

    public Limits {
        positive("comparisons", comparisons);
        positive("heldBytes", heldBytes);
        positive("verdictCharacters", verdictCharacters);
        positive("mutants", mutants);
        positive("planAttempts", planAttempts);
        positive(
                "evaluationTime",
                Objects.requireNonNull(evaluationTime, "evaluationTime").toNanos());
        positive("checkTime", Objects.requireNonNull(checkTime, "checkTime").toNanos());
        positive(
                "mutationTime",
                Objects.requireNonNull(mutationTime, "mutationTime").toNanos());
        positive("planTime", Objects.requireNonNull(planTime, "planTime").toNanos());
    }

    /**
     * {@return per dossier 50 million comparisons, 180 million bytes, 320 million characters and one minute; five
     * minutes of cases; 20,000 mutants in half an hour; 20,000 attempts in two minutes per plan}
     */
    public static Limits standard() {
        return STANDARD;
    }

    /** {@return a builder preset to {@link #standard()}} */
    public static LimitsBuilder builder() {
        return STANDARD.toBuilder();
    }

    /**
     * {@return lower limits for hand-written cases, which are small and many} Checking a folder reports rules that
     * exceed them.
     */
    public static Limits ofCase() {
        return STANDARD.toBuilder()
                .comparisons(2_000_000)
                .heldBytes(40_000_000)
                .verdictCharacters(20_000_000)
                .build();
    }

    MatchLimits matching() {
        MatchLimits standard = MatchLimits.STANDARD;
        return new MatchLimits(
                comparisons,
                standard.matches(),
                standard.matchesPerFact(),
                standard.ruleMatches(),
                standard.ruleMatchesPerFact(),
                Math.max(1, heldBytes / 2),
                evaluationTime);
    }

    VerdictBudget.Limit writing() {
        return new VerdictBudget.Limit(verdictCharacters, heldBytes, evaluationTime);
    }

    private static void positive(String name, long value) {
        if (value < 1) {
            throw new IllegalArgumentException(name + " is " + value + "; it must be at least 1");
        }
    }
}
