package fr.cahier;

import fr.cahier.annotation.PublicApi;
import fr.cahier.internal.assess.VerdictBudget;
import fr.cahier.internal.match.MatchLimits;
import java.time.Duration;
import java.util.Objects;
import lombok.Builder;
import org.jspecify.annotations.NullMarked;

/**
 * How much work and memory one dossier, one folder or one plan may take. A host that takes dossiers and folders from others
 * may set them closer; what they are by default lets every complete dossier of up to ten thousand sites pass. Immutable and
 * thread-safe.
 *
 * <p>Exceeding one is a {@link fr.cahier.regulation.LimitExceededException}, which says what exceeded it and what to try; the
 * planner alone stops with the plan that it has. The counts decide, the same on every machine; the times are a last resort.
 * How large the file of a dossier may be is told by {@link fr.cahier.dossier.ReadingLimits}.
 *
 * @param comparisons facts that rules look at, and conditions and bindings of them that are read, for one dossier
 * @param heldBytes bytes that matches and findings hold together for one dossier, about; facts and matches alone at most half
 *     of them
 * @param verdictCharacters characters that the verdict on one dossier takes as JSON, about
 * @param evaluationTime how long rules may be matched, and then findings written, for one dossier
 * @param checkTime how long the cases of a folder may be played when it is checked; those that are left are told as an error
 * @param mutants changes that one run of mutations tries
 * @param mutationTime how long one run of mutations may take
 * @param planAttempts dossiers that the search for one plan judges
 * @param planTime how long the search for one plan may take
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
     * {@return 50 million comparisons, 180 million bytes, 320 million characters and a minute for a dossier; five minutes for
     * the cases of a folder; 20,000 changes and half an hour for mutations; 20,000 attempts and two minutes for a plan}
     */
    public static Limits standard() {
        return STANDARD;
    }

    /** {@return a builder that starts from {@link #standard()}} */
    public static LimitsBuilder builder() {
        return STANDARD.toBuilder();
    }

    /**
     * {@return what holds for a case that somebody wrote by hand: it is small, and there may be very many} A rule that costs more
     * on one is told when the folder is checked.
     */
    public static Limits ofCase() {
        return STANDARD.toBuilder()
                .comparisons(2_000_000)
                .heldBytes(40_000_000)
                .verdictCharacters(20_000_000)
                .build();
    }

    /** {@return what of this holds for the matching of rules} */
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

    /** {@return what of this holds for the writing of findings} */
    VerdictBudget.Limit telling() {
        return new VerdictBudget.Limit(verdictCharacters, heldBytes, evaluationTime);
    }

    private static void positive(String name, long value) {
        if (value < 1) {
            throw new IllegalArgumentException(name + " is " + value + "; it must be at least 1");
        }
    }
}
