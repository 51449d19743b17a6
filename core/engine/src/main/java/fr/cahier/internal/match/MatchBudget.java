package fr.cahier.internal.match;

import fr.cahier.regulation.LimitCode;
import fr.cahier.regulation.RuleInfo;
import java.time.Duration;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * Counts the cost of one evaluation. A rule that takes facts one by one stays far below the limits; one that crosses
 * lists is stopped before it fills the memory. An interrupted thread stops here too.
 */
final class MatchBudget {

    /** At most a millisecond of comparisons: only then are clock and thread asked. */
    private static final int MILLION = 1_000_000;

    private static final long BETWEEN_CHECKS = 50_000;

    /** Estimate, with its entries in the tables. */
    private static final long BYTES_OF_FACT = 100;

    private final MatchLimits limits;
    private final long matches;
    private final long matchesOfRule;
    private final long start = System.nanoTime();
    private long comparisons;
    private long nextCheck;
    private long bytes;
    private @Nullable RuleInfo rule;

    MatchBudget(MatchLimits limits, int facts) {
        this.limits = limits;
        this.matches = limits.matches() + limits.matchesPerFact() * facts;
        this.nextCheck = Math.min(BETWEEN_CHECKS, limits.comparisons() + 1);
        this.matchesOfRule = limits.ruleMatches() + limits.ruleMatchesPerFact() * facts;
        this.bytes = BYTES_OF_FACT * facts;
    }

    /** Sets the rule that pays. */
    void begin(RuleInfo next) {
        rule = next;
    }

    /**
     * Called before the comparisons.
     *
     * @throws CrossedFactsException when there are too many, or they take too long
     * @throws CancellationException when the thread is interrupted; it stays so
     */
    void compare(long count) {
        comparisons += count;
        if (comparisons >= nextCheck) {
            check();
        }
    }

    private void check() {
        if (comparisons > limits.comparisons()) {
            throw exceeded(LimitCode.COMPARISONS, "plus de " + rounded(limits.comparisons(), "comparaisons"));
        }
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("The thread was interrupted while it evaluated a dossier.");
        }
        if (System.nanoTime() - start > limits.time().toNanos()) {
            throw exceeded(LimitCode.TIME, "plus de " + seconds(limits.time()) + " de calcul");
        }
        nextCheck = Math.min(comparisons + BETWEEN_CHECKS, limits.comparisons() + 1);
    }

    /**
     * @param ofRule matches of this rule
     * @param all matches of all rules
     * @throws CrossedFactsException when there are too many
     */
    void match(int ofRule, int all) {
        if (ofRule > matchesOfRule) {
            throw exceeded(LimitCode.MATCHES_OF_RULE, "plus de " + matchesOfRule + " combinaisons");
        }
        if (all > matches) {
            throw exceeded(LimitCode.MATCHES, "plus de " + matches + " combinaisons");
        }
    }

    /**
     * Counts bytes held until the end.
     *
     * @throws CrossedFactsException when there are too many
     */
    void hold(long count) {
        bytes += count;
        if (bytes > limits.bytes()) {
            throw exceeded(LimitCode.MEMORY, "plus de " + rounded(limits.bytes(), "octets de combinaisons"));
        }
    }

    void keep(Match match) {
        begin(match.rule());
        hold(Bindings.bytes(match.facts().size() + match.bindings().size()));
    }

    /**
     * Counts the matches of several rounds.
     *
     * @throws CrossedFactsException when a rule has too many
     */
    void matches(List<Match> all) {
        if (all.size() <= matchesOfRule) {
            return;
        }
        Map<RuleInfo, Integer> byRule = new IdentityHashMap<>();
        for (Match match : all) {
            begin(match.rule());
            match(byRule.merge(match.rule(), 1, Integer::sum), all.size());
        }
    }

    private static String rounded(long count, String things) {
        if (count % MILLION != 0) {
            return count + " " + things;
        }
        return count / MILLION
                + (count < 2 * MILLION ? " million " : " millions ")
                + (things.startsWith("o") ? "d’" : "de ")
                + things;
    }

    private static String seconds(Duration time) {
        return time.toSeconds() > 0 ? time.toSeconds() + " secondes" : time.toMillis() + " millisecondes";
    }

    private CrossedFactsException exceeded(LimitCode code, String what) {
        return new CrossedFactsException(code, rule, what);
    }
}
