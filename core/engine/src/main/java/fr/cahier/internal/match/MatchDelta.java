package fr.cahier.internal.match;

import java.util.List;

/**
 * The change of matches. Kept and removed matches are the same objects as before.
 *
 * @param matches the current ones
 * @param added new ones; a removed match may return as an equal object
 */
public record MatchDelta(List<Match> matches, List<Match> removed, List<Match> added) {

    /** {@return a delta of which nothing is known} */
    static MatchDelta unknown(List<Match> before, List<Match> after) {
        return new MatchDelta(after, before, after);
    }
}
