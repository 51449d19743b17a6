package fr.cahier.internal.match;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Finds facts by equality of properties: of one with a constant, or of several with bound values.
 *
 * @param property the number of the property, or of all of them together
 * @param extractor reads the property to compare with the constant; null with joins
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
     * A property that must equal a bound value.
     *
     * @param extractor reads the property
     * @param slot the slot of the bound value
     * @param value reads the value to compare, from that slot
     */
    record Join(UnaryOperator<@Nullable Object> extractor, int slot, UnaryOperator<@Nullable Object> value) {}

    /** {@return how many values make a key} */
    int width() {
        return Math.max(1, joins.size());
    }

    /** {@return the key to look up; a list when there are several joins} */
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

    /** {@return the key of {@code fact}, of the same form} */
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
