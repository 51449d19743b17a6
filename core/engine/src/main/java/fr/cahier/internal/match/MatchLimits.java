package fr.cahier.internal.match;

import java.time.Duration;

/**
 * How much one matching of an edition's rules may cost.
 *
 * @param comparisons how many facts may be looked at, and conditions and bindings of them evaluated
 * @param matches how many matches there may be in all
 * @param matchesPerFact how many more for each fact
 * @param ruleMatches how many matches one rule may have
 * @param ruleMatchesPerFact how many more for each fact
 * @param bytes how many bytes matches and tables of facts may take, about
 * @param time how long it may take: a last resort, since it depends on the machine
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
     * What holds where a host says nothing else. A complete dossier of ten thousand sites takes seven million comparisons and
     * fifty-five million bytes under the shipped edition.
     */
    public static final MatchLimits STANDARD =
            new MatchLimits(50_000_000, 200_000, 200, 10_000, 2, 128_000_000, Duration.ofSeconds(60));
}
