package fr.cahier.internal.assess;

import fr.cahier.internal.match.Match;
import java.util.Comparator;

/** @param message without its subject; empty for evidence */
record RankedMatch(Match match, String message) {

    /** The order of {@link MatchesByObligation}, then the message. */
    static final Comparator<RankedMatch> ORDER = Comparator.comparingInt(
                    (RankedMatch one) -> one.match.rule().order())
            .thenComparing(one -> one.match.rule().name())
            .thenComparing(one -> one.match.bindings(), ValueOrder.INSTANCE)
            .thenComparing(RankedMatch::message);
}
