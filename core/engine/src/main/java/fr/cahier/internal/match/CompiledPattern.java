package fr.cahier.internal.match;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One pattern of a rule.
 *
 * @param type the number of the type of its facts
 * @param slot of the fact
 * @param lookup null: all facts of the type are tried
 * @param first the conditions without its own bindings, except those that the lookup answers
 * @param then the other conditions
 * @param cost the most comparisons and readings for one fact
 */
public record CompiledPattern(
        int type,
        int slot,
        @Nullable Lookup lookup,
        List<PatternTest> first,
        List<Bound> bindings,
        List<PatternTest> then,
        int cost) {

    public CompiledPattern {
        first = List.copyOf(first);
        bindings = List.copyOf(bindings);
        then = List.copyOf(then);
    }

    record Bound(int slot, UnaryOperator<@Nullable Object> value) {}

    /** {@return the facts that may match} */
    List<Object> candidates(FactTable facts, MatchContext context) throws Exception {
        return lookup == null
                ? facts.all(type)
                : facts.having(type, lookup, lookup.value(context.values()), context.budget());
    }

    /** {@return whether the fact satisfies the conditions; its bindings are then in their slots} */
    boolean holds(Object fact, @Nullable Object[] values) throws Exception {
        values[slot] = fact;
        if (!all(first, values)) {
            return false;
        }
        for (int i = 0; i < bindings.size(); i++) {
            Bound bound = bindings.get(i);
            values[bound.slot] = bound.value.apply(fact);
        }
        return all(then, values);
    }

    private static boolean all(List<PatternTest> tests, @Nullable Object[] values) throws Exception {
        for (int i = 0; i < tests.size(); i++) {
            if (!tests.get(i).holds(values)) {
                return false;
            }
        }
        return true;
    }
}
