package fr.cahier.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A value worth trying.
 *
 * @param placeholder whether the applicant alone can find the words for it
 */
record Proposed(Object value, boolean placeholder) {

    static Proposed known(Object value) {
        return new Proposed(value, false);
    }

    static List<Proposed> known(Stream<?> values) {
        return values.<Proposed>map(Proposed::known).toList();
    }

    /** {@return the first of each group of equal values} */
    static List<Proposed> distinct(Stream<Proposed> all) {
        Map<Object, Proposed> first = new LinkedHashMap<>();
        all.forEach(proposed -> first.putIfAbsent(proposed.value(), proposed));
        return List.copyOf(first.values());
    }
}
