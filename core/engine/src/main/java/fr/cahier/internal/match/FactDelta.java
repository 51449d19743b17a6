package fr.cahier.internal.match;

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
public record FactDelta(List<Object> facts, Set<Object> gone, Set<Object> come) {

    /** {@return what differs} */
    public static FactDelta between(List<Object> before, List<Object> after) {
        List<Object> facts = new ArrayList<>(after);
        Set<Object> gone = set();
        Set<Object> come = set();
        int both = Math.min(before.size(), after.size());
        int tail = sameTail(before, facts, both);
        for (int place = 0; place < both - tail; place++) {
            Object old = before.get(place);
            Object own = after.get(place);
            if (isSame(old, own)) {
                facts.set(place, old);
            } else {
                gone.add(old);
                come.add(own);
            }
        }
        gone.addAll(before.subList(both - tail, before.size() - tail));
        come.addAll(after.subList(both - tail, after.size() - tail));
        facts.forEach(gone::remove);
        before.forEach(come::remove);
        return equal(facts, gone, come);
    }

    /** {@return how many facts are the same at the end: what one more or one less pushes aside need not be looked for} */
    private static int sameTail(List<Object> before, List<Object> facts, int most) {
        int tail = 0;
        while (tail < most) {
            Object old = before.get(before.size() - 1 - tail);
            int place = facts.size() - 1 - tail;
            if (!isSame(old, facts.get(place))) {
                break;
            }
            facts.set(place, old);
            tail++;
        }
        return tail;
    }

    /** Mostly it is the very same object. */
    private static boolean isSame(Object one, Object other) {
        return one == other || one.getClass() == other.getClass() && one.equals(other);
    }

    /** What only stands in another place is no other fact: of two that are equal, the earlier one stays. */
    private static FactDelta equal(List<Object> facts, Set<Object> gone, Set<Object> come) {
        Map<Object, Deque<Object>> left = new HashMap<>();
        gone.forEach(fact ->
                left.computeIfAbsent(fact, unseen -> new ArrayDeque<>(1)).add(fact));
        Map<Object, Object> kept = new IdentityHashMap<>();
        for (Object fact : come) {
            Deque<Object> equal = left.get(fact);
            if (equal != null && !equal.isEmpty()) {
                kept.put(fact, equal.poll());
            }
        }
        if (!kept.isEmpty()) {
            kept.keySet().forEach(come::remove);
            kept.values().forEach(gone::remove);
            facts.replaceAll(fact -> kept.getOrDefault(fact, fact));
        }
        return new FactDelta(facts, gone, come);
    }

    private static Set<Object> set() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }
}
