package fr.cahier.internal.match;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One pattern of a rule. {@link PatternBuilder} makes it.
 *
 * @param type the number of the type of the facts it looks at
 * @param slot where the fact stands while the rule is matched
 * @param lookup by what its facts are found; null when all of the type are tried
 * @param first the conditions that need no value that this pattern binds, but for those that the lookup answers
 * @param bindings the values it binds
 * @param then the other conditions
 * @param cost how many comparisons and readings one fact takes at most
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

    /** One value that is read off the fact into a slot. */
    record Bound(int slot, Accessor value) {}

    /** {@return the facts among {@code facts} that are worth a look} */
    List<Object> candidates(FactTable facts, MatchContext context) throws Exception {
        return lookup == null
                ? facts.all(type)
                : facts.having(type, lookup, lookup.value(context.values()), context.budget());
    }

    /** {@return whether the fact satisfies the conditions; what it binds then stands in its slots} */
    boolean holds(Object fact, @Nullable Object[] values) throws Exception {
        values[slot] = fact;
        if (!all(first, values)) {
            return false;
        }
        for (int i = 0; i < bindings.size(); i++) {
            Bound bound = bindings.get(i);
            values[bound.slot] = bound.value.read(fact);
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
