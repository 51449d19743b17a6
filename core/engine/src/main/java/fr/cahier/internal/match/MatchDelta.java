package fr.cahier.internal.match;

import java.util.List;

/**
 * The matches after a change of facts. Kept and removed matches are the same objects as before.
 *
 * @param matches all current matches
 * @param removed those that no longer hold
 * @param added new ones; a removed match may return as an equal object
 */
public record MatchDelta(List<Match> matches, List<Match> removed, List<Match> added) {

    /** {@return the delta of which nothing is known: every match counts as replaced} */
    static MatchDelta unknown(List<Match> before, List<Match> after) {
        return new MatchDelta(after, before, after);
    }
}
