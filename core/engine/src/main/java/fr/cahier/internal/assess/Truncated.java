package fr.cahier.internal.assess;

import fr.cahier.verdict.Finding;
import java.util.ArrayList;
import java.util.List;

/**
 * The first of many, and how many more there are. A verdict tells no finding without end: what is beyond the bound is never
 * made, only counted.
 *
 * @param told the first
 * @param more how many are not among them
 */
record Truncated<T>(List<T> told, int more) {

    private static final Truncated<?> NONE = new Truncated<>(List.of(), 0);

    @SuppressWarnings("unchecked")
    static <T> Truncated<T> none() {
        return (Truncated<T>) NONE;
    }

    boolean isEmpty() {
        return told.isEmpty();
    }

    /** Takes one after the other, and counts those beyond {@link Finding#MAX_TOLD}. */
    static final class Taking<T> {

        private final List<T> told;
        private int more;

        Taking(int expected) {
            this.told = new ArrayList<>(Math.min(expected, Finding.MAX_TOLD));
        }

        void add(T one) {
            if (told.size() >= Finding.MAX_TOLD) {
                more++;
            } else {
                told.add(one);
            }
        }

        void addAll(List<T> some) {
            for (int i = 0; i < some.size(); i++) {
                add(some.get(i));
            }
        }

        /** Counts some that nobody made. */
        void skip(int count) {
            more += count;
        }

        /** {@return those that were taken; begins anew} */
        Truncated<T> few() {
            Truncated<T> few = told.isEmpty() && more == 0 ? none() : new Truncated<>(List.copyOf(told), more);
            told.clear();
            more = 0;
            return few;
        }
    }
}
