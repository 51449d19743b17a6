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
 * The difference between the facts of two states of a dossier, by identity.
 *
 * @param facts the later ones; where an earlier one is equal, the earlier object
 * @param removed those of the earlier state only
 * @param added those of the later state only
 */
public record FactDelta(List<Object> facts, Set<Object> removed, Set<Object> added) {

    public static FactDelta between(List<Object> before, List<Object> after) {
        List<Object> facts = new ArrayList<>(after);
        Set<Object> removed = set();
        Set<Object> added = set();
        int both = Math.min(before.size(), after.size());
        int tail = sameTail(before, facts, both);
        for (int index = 0; index < both - tail; index++) {
            Object earlier = before.get(index);
            Object later = after.get(index);
            if (isSame(earlier, later)) {
                facts.set(index, earlier);
            } else {
                removed.add(earlier);
                added.add(later);
            }
        }
        removed.addAll(before.subList(both - tail, before.size() - tail));
        added.addAll(after.subList(both - tail, after.size() - tail));
        facts.forEach(removed::remove);
        before.forEach(added::remove);
        return equal(facts, removed, added);
    }

    /** {@return the number of equal facts at the end, which one insertion shifts and which need no search} */
    private static int sameTail(List<Object> before, List<Object> facts, int max) {
        int tail = 0;
        while (tail < max) {
            Object earlier = before.get(before.size() - 1 - tail);
            int index = facts.size() - 1 - tail;
            if (!isSame(earlier, facts.get(index))) {
                break;
            }
            facts.set(index, earlier);
            tail++;
        }
        return tail;
    }

    private static boolean isSame(Object one, Object other) {
        return one == other || one.getClass() == other.getClass() && one.equals(other);
    }

    /** A fact that only moved is the same: the earlier object stays. */
    private static FactDelta equal(List<Object> facts, Set<Object> removed, Set<Object> added) {
        Map<Object, Deque<Object>> byValue = new HashMap<>();
        removed.forEach(fact ->
                byValue.computeIfAbsent(fact, unseen -> new ArrayDeque<>(1)).add(fact));
        Map<Object, Object> kept = new IdentityHashMap<>();
        for (Object fact : added) {
            Deque<Object> equal = byValue.get(fact);
            if (equal != null && !equal.isEmpty()) {
                kept.put(fact, equal.poll());
            }
        }
        if (!kept.isEmpty()) {
            kept.keySet().forEach(added::remove);
            kept.values().forEach(removed::remove);
            facts.replaceAll(fact -> kept.getOrDefault(fact, fact));
        }
        return new FactDelta(facts, removed, added);
    }

    private static Set<Object> set() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }
}
