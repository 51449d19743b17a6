package fr.cahier.regulation;

import java.util.ArrayList;
import java.util.List;

/**
 * What rules match after facts have changed.
 *
 * @param matches all that they match now
 * @param moved what they do not match any more, and what they did not match before; it may name some that are in both
 */
public record Rematch(List<Match> matches, List<Match> moved) {

    /** {@return a change of which nothing is known: every match may be another} */
    static Rematch unknown(List<Match> before, List<Match> after) {
        List<Match> all = new ArrayList<>(before);
        all.addAll(after);
        return new Rematch(after, all);
    }
}
