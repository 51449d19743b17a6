package fr.cahier.internal.match;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Finds facts by a property that equals a constant, or by several that equal bound values.
 *
 * @param property the number of the property, or of all of them
 * @param extractor null with joins
 * @param constant null with joins
 */
record Lookup(
        int property,
        @Nullable UnaryOperator<@Nullable Object> extractor,
        @Nullable Object constant,
        List<Join> joins) {

    Lookup {
        joins = List.copyOf(joins);
    }

    /**
     * @param extractor reads the property
     * @param slot of the bound value
     * @param value reads the value to compare
     */
    record Join(UnaryOperator<@Nullable Object> extractor, int slot, UnaryOperator<@Nullable Object> value) {}

    /** {@return how many values make a key} */
    int width() {
        return Math.max(1, joins.size());
    }

    /** {@return the key to look up; a list for several joins} */
    @Nullable
    Object value(@Nullable Object[] values) throws Exception {
        if (extractor != null) {
            return constant;
        }
        if (joins.size() == 1) {
            return bound(0, values);
        }
        @Nullable Object[] all = new @Nullable Object[joins.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = bound(i, values);
        }
        return Arrays.asList(all);
    }

    private @Nullable Object bound(int rank, @Nullable Object[] values) throws Exception {
        Join join = joins.get(rank);
        return join.value.apply(values[join.slot]);
    }

    @Nullable
    Object key(Object fact) throws Exception {
        if (extractor != null) {
            return extractor.apply(fact);
        }
        if (joins.size() == 1) {
            return joins.get(0).extractor.apply(fact);
        }
        @Nullable Object[] all = new @Nullable Object[joins.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = joins.get(i).extractor.apply(fact);
        }
        return Arrays.asList(all);
    }
}
