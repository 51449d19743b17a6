package fr.cahier.internal.match;

import fr.cahier.regulation.RuleDefectException;
import java.util.Collection;
import java.util.List;

/** The rules of one edition, ready to match. Thread-safe. */
public interface RuleBase {

    /**
     * Matches every rule against the facts.
     *
     * @throws RuleDefectException when a condition fails on these facts
     */
    List<Match> match(Collection<?> facts);

    /**
     * {@return what the rules match once the facts have changed}
     *
     * @param before what they matched before
     * @throws RuleDefectException when a condition fails on these facts
     */
    default MatchDelta match(List<Match> before, FactDelta change) {
        return MatchDelta.unknown(before, match(change.facts()));
    }
}
