package fr.cahier.internal.match;

import java.time.Duration;

/**
 * The cost that one matching may have.
 *
 * @param comparisons facts tried, and conditions and bindings evaluated
 * @param matches of all rules
 * @param matchesPerFact added for each fact
 * @param ruleMatches of one rule
 * @param ruleMatchesPerFact added for each fact
 * @param bytes of matches and tables, estimated
 * @param time a last resort, since it depends on the machine
 */
public record MatchLimits(
        long comparisons,
        long matches,
        long matchesPerFact,
        long ruleMatches,
        long ruleMatchesPerFact,
        long bytes,
        Duration time) {

    /**
     * Defaults. A complete dossier of ten thousand sites takes seven million comparisons and fifty-five million bytes
     * under the shipped edition.
     */
    public static final MatchLimits STANDARD =
            new MatchLimits(50_000_000, 200_000, 200, 10_000, 2, 128_000_000, Duration.ofSeconds(60));
}
