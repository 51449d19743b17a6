package fr.cahier.regulation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What differs between the facts of two states of a dossier. Facts that are equal are one and the same from here on.
 *
 * @param facts those of the later state; where an earlier one is equal, that one itself
 * @param gone those of the earlier state that are in the later one no more, by identity
 * @param come those that only the later state has, by identity
 */
public record FactChange(List<Object> facts, Set<Object> gone, Set<Object> come) {

    /** {@return what differs} */
    public static FactChange between(List<Object> before, List<Object> after) {
        List<Object> facts = new ArrayList<>(after);
        List<Integer> others = new ArrayList<>();
        Map<Object, Deque<Object>> left = new HashMap<>();
        for (int place = 0; place < Math.max(before.size(), after.size()); place++) {
            boolean inBoth = place < before.size() && place < after.size();
            if (inBoth && isSame(before.get(place), after.get(place))) {
                facts.set(place, before.get(place));
                continue;
            }
            if (place < before.size()) {
                left.computeIfAbsent(before.get(place), unseen -> new ArrayDeque<>(1))
                        .add(before.get(place));
            }
            if (place < after.size()) {
                others.add(place);
            }
        }
        return moved(facts, others, left);
    }

    /** Mostly it is the very same object. */
    private static boolean isSame(Object one, Object other) {
        return one == other || one.getClass() == other.getClass() && one.equals(other);
    }

    /** What only stands in another place is no other fact. */
    private static FactChange moved(List<Object> facts, List<Integer> places, Map<Object, Deque<Object>> left) {
        Set<Object> come = set();
        for (int place : places) {
            Deque<Object> equal = left.getOrDefault(facts.get(place), new ArrayDeque<>(0));
            if (equal.isEmpty()) {
                come.add(facts.get(place));
            } else {
                facts.set(place, equal.poll());
            }
        }
        Set<Object> gone = set();
        left.values().forEach(gone::addAll);
        return new FactChange(facts, gone, come);
    }

    private static Set<Object> set() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }
}
