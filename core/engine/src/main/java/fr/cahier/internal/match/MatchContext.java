package fr.cahier.internal.match;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The state of one evaluation.
 *
 * @param values the slots of the current rule
 * @param fresh facts since the last matching; null when there was none
 */
record MatchContext(
        FactTable facts,
        MatchBudget budget,
        @Nullable Object[] values,
        List<Match> matches,
        @Nullable Fresh fresh) {

    /** New facts, by type and by identity. */
    record Fresh(FactTable table, Set<Object> facts) {}
}
