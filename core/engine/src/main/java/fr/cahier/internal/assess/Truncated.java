package fr.cahier.internal.assess;

import fr.cahier.verdict.Finding;
import java.util.ArrayList;
import java.util.List;

/**
 * The first of many values. A verdict is bounded: values beyond the bound are counted and never made.
 *
 * @param more how many others there are
 */
record Truncated<T>(List<T> kept, int more) {

    private static final Truncated<?> NONE = new Truncated<>(List.of(), 0);

    @SuppressWarnings("unchecked")
    static <T> Truncated<T> none() {
        return (Truncated<T>) NONE;
    }

    boolean isEmpty() {
        return kept.isEmpty();
    }

    /** Collects values, and counts those beyond {@link Finding#MAX_LISTED}. */
    static final class Collector<T> {

        private final List<T> kept;
        private int more;

        Collector(int expected) {
            this.kept = new ArrayList<>(Math.min(expected, Finding.MAX_LISTED));
        }

        void add(T one) {
            if (kept.size() >= Finding.MAX_LISTED) {
                more++;
            } else {
                kept.add(one);
            }
        }

        void addAll(List<T> some) {
            for (int i = 0; i < some.size(); i++) {
                add(some.get(i));
            }
        }

        /** Counts values that were not made. */
        void skip(int count) {
            more += count;
        }

        /** Returns what was collected and starts again. */
        Truncated<T> result() {
            Truncated<T> result = kept.isEmpty() && more == 0 ? none() : new Truncated<>(List.copyOf(kept), more);
            kept.clear();
            more = 0;
            return result;
        }
    }
}
