package fr.cahier.regulation;

import java.util.List;

/**
 * What rules match after facts have changed. A match that is neither gone nor come is the very one that it was before.
 *
 * @param matches all that they match now
 * @param gone what they do not match any more
 * @param come what they did not match before; both may name some that are the same
 */
public record Rematch(List<Match> matches, List<Match> gone, List<Match> come) {

    /** {@return a change of which nothing is known: every match may be another} */
    static Rematch unknown(List<Match> before, List<Match> after) {
        return new Rematch(after, before, after);
    }
}
