package fr.cahier.internal.match;

import fr.cahier.regulation.ExecutableRules;
import fr.cahier.regulation.RuleDefectException;
import java.util.Collection;
import java.util.List;

/** The compiled rules of one edition. Thread-safe. */
public interface RuleBase extends ExecutableRules {

    /**
     * {@return {@code rules}, to be matched}
     *
     * @throws IllegalArgumentException when this library did not make them
     */
    static RuleBase of(ExecutableRules rules) {
        if (rules instanceof RuleBase ours) {
            return ours;
        }
        throw new IllegalArgumentException("Not rules of this library: "
                + rules.getClass().getName() + ". Take those of an edition that was loaded.");
    }

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
