package fr.cahier.internal.match;

import java.util.List;

/**
 * What rules match after facts have changed. What is kept, and what is gone, are the very objects that were matched before.
 *
 * @param matches all that they match now
 * @param removed what they do not match any more
 * @param added what they did not match before; a match may be gone, and come again as an equal one
 */
public record MatchDelta(List<Match> matches, List<Match> removed, List<Match> added) {

    /** {@return a change of which nothing is known: every match may be another} */
    static MatchDelta unknown(List<Match> before, List<Match> after) {
        return new MatchDelta(after, before, after);
    }
}
