package fr.cahier.internal.match;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One evaluation.
 *
 * @param budget what may be looked at
 * @param values room for the slots of a rule, whatever stands in them before and after
 * @param matches what was found so far
 * @param fresh the facts that were not there when the rules were matched before; null when they were not
 */
record MatchContext(
        FactTable facts,
        MatchBudget budget,
        @Nullable Object[] values,
        List<Match> matches,
        @Nullable Fresh fresh) {

    /** Facts that are new, by type, and by identity. */
    record Fresh(FactTable table, Set<Object> facts) {}
}
