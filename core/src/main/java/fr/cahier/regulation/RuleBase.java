package fr.cahier.regulation;

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
    default Rematch match(List<Match> before, FactChange change) {
        return Rematch.unknown(before, match(change.facts()));
    }
}
