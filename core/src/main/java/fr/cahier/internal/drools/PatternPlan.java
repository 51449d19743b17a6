package fr.cahier.internal.drools;

import java.util.List;
import org.drools.model.functions.Function1;
import org.jspecify.annotations.Nullable;

/**
 * One pattern of a rule.
 *
 * @param type the number of the type of the facts it looks at
 * @param slot where the fact stands while the rule is walked
 * @param lookup by what its facts are found; null when all of the type are tried
 * @param first the conditions that need no value that this pattern binds
 * @param bindings the values it binds
 * @param then the other conditions
 */
record PatternPlan(
        int type, int slot, @Nullable Lookup lookup, List<Test> first, List<Bound> bindings, List<Test> then) {

    PatternPlan {
        first = List.copyOf(first);
        bindings = List.copyOf(bindings);
        then = List.copyOf(then);
    }

    /** One condition. */
    interface Test {
        boolean holds(@Nullable Object[] values) throws Exception;
    }

    /** One value that is read off the fact into a slot. */
    record Bound(int slot, Function1<Object, Object> value) {}

    /**
     * Finds facts by a property that has to equal a value.
     *
     * @param property the number of the property
     * @param extractor reads it
     * @param constant the value
     * @param slot where the value stands when it is not a constant; else -1
     */
    record Lookup(
            int property,
            Function1<Object, Object> extractor,
            @Nullable Object constant,
            int slot) {
        @Nullable
        Object value(@Nullable Object[] values) {
            return slot < 0 ? constant : values[slot];
        }
    }

    List<Object> candidates(FactIndex facts, @Nullable Object[] values) throws Exception {
        return lookup == null ? facts.all(type) : facts.having(type, lookup, lookup.value(values));
    }

    /** {@return whether the fact satisfies the conditions; what it binds then stands in its slots} */
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

    private static boolean all(List<Test> tests, @Nullable Object[] values) throws Exception {
        for (int i = 0; i < tests.size(); i++) {
            if (!tests.get(i).holds(values)) {
                return false;
            }
        }
        return true;
    }
}
