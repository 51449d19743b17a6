package fr.cahier.internal.drools;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.drools.model.functions.Function1;
import org.jspecify.annotations.Nullable;

/**
 * One pattern of a rule.
 *
 * @param type the number of the type of the facts it looks at
 * @param slot where the fact stands while the rule is walked
 * @param lookup by what its facts are found; null when all of the type are tried
 * @param first the conditions that need no value that this pattern binds, but for those that the lookup answers
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
     * A property that has to equal a value that was bound before.
     *
     * @param extractor reads the property
     * @param slot where stands what was bound
     * @param value reads the value off that
     */
    record Join(Function1<Object, Object> extractor, int slot, Function1<Object, Object> value) {}

    /**
     * Finds facts by properties that have to equal values: by one whose value is written, or by all whose values were
     * bound.
     *
     * @param property the number of the property, or of all of them
     * @param extractor reads the property whose value is written; null when there are joins
     * @param constant the value that is written; null when there are joins
     * @param joins the properties whose values were bound
     */
    record Lookup(
            int property,
            @Nullable Function1<Object, Object> extractor,
            @Nullable Object constant,
            List<Join> joins) {

        Lookup {
            joins = List.copyOf(joins);
        }

        /** {@return the value to look up; of several properties, the list of their values} */
        @Nullable
        Object value(@Nullable Object[] values) {
            return joins.isEmpty() ? constant : told(join -> join.value.apply(values[join.slot]));
        }

        /** {@return the value under which {@code fact} is found} */
        @Nullable
        Object key(Object fact) {
            return extractor == null ? told(join -> join.extractor.apply(fact)) : extractor.apply(fact);
        }

        /** Of one property it is the bare value: the same table serves where the value is written. */
        private @Nullable Object told(Function<Join, @Nullable Object> value) {
            if (joins.size() == 1) {
                return value.apply(joins.get(0));
            }
            @Nullable Object[] all = new @Nullable Object[joins.size()];
            for (int i = 0; i < all.length; i++) {
                all[i] = value.apply(joins.get(i));
            }
            return Arrays.asList(all);
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
