package fr.cahier.internal.assess;

import fr.cahier.internal.match.Match;
import java.util.Comparator;

/**
 * An observation with what it is ordered and told apart by.
 *
 * @param message what it tells, of whichever subject; empty when it speaks of evidence
 */
record RankedMatch(Match match, String message) {

    /** As {@link MatchesByObligation} orders them; of two that bound the same, what they tell decides. */
    static final Comparator<RankedMatch> ORDER = Comparator.comparingInt(
                    (RankedMatch one) -> one.match.rule().order())
            .thenComparing(one -> one.match.rule().name())
            .thenComparing(one -> one.match.bindings(), ValueOrder.INSTANCE)
            .thenComparing(RankedMatch::message);
}
