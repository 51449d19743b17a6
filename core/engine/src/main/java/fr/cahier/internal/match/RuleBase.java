package fr.cahier.internal.match;

import fr.cahier.regulation.RuleDefectException;
import java.util.Collection;
import java.util.List;

/** The compiled rules of one edition. Thread-safe. */
public interface RuleBase {

    /** @throws RuleDefectException when a condition fails on these facts */
    List<Match> match(Collection<?> facts);

    /**
     * @param before the matches before the change
     * @throws RuleDefectException when a condition fails on these facts
     */
    default MatchDelta match(List<Match> before, FactDelta change) {
        return MatchDelta.unknown(before, match(change.facts()));
    }
}
