package fr.cahier.internal.match;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds facts by properties that have to equal values: by one whose value is written, or by all whose values were bound.
 *
 * @param property the number of the property, or of all of them
 * @param extractor reads the property whose value is written; null when there are joins
 * @param constant the value that is written; null when there are joins
 * @param joins the properties whose values were bound
 */
record Lookup(
        int property,
        @Nullable Accessor extractor,
        @Nullable Object constant,
        List<Join> joins) {

    Lookup {
        joins = List.copyOf(joins);
    }

    /**
     * A property that has to equal a value that was bound before.
     *
     * @param extractor reads the property
     * @param slot where stands what was bound
     * @param value reads the value off that
     */
    record Join(Accessor extractor, int slot, Accessor value) {}

    /** {@return how many values make up a key} */
    int width() {
        return Math.max(1, joins.size());
    }

    /** {@return the value to look up; of several properties, the list of their values} */
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
        return join.value.read(values[join.slot]);
    }

    /** {@return the value under which {@code fact} is found; of one property the bare value, written or bound} */
    @Nullable
    Object key(Object fact) throws Exception {
        if (extractor != null) {
            return extractor.read(fact);
        }
        if (joins.size() == 1) {
            return joins.get(0).extractor.read(fact);
        }
        @Nullable Object[] all = new @Nullable Object[joins.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = joins.get(i).extractor.read(fact);
        }
        return Arrays.asList(all);
    }
}
