package fr.cahier.internal.assess;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Picks the first of many observations by their order, one for each thing that they say. The same ones are picked whatever
 * the order in which they come, and no more are held than are picked.
 */
final class SmallestFirst {

    /** What an observation says; null when it says nothing of that kind. */
    private final Function<RankedMatch, @Nullable String> keyOf;

    private final int max;

    private final Map<String, RankedMatch> byKey = new HashMap<>();
    private final TreeSet<RankedMatch> inOrder = new TreeSet<>(RankedMatch.ORDER);
    private boolean isOver;

    SmallestFirst(Function<RankedMatch, @Nullable String> keyOf, int max) {
        this.keyOf = keyOf;
        this.max = max;
    }

    void offer(RankedMatch match) {
        String key = keyOf.apply(match);
        if (key == null) {
            return;
        }
        RankedMatch known = byKey.get(key);
        if (known != null) {
            if (RankedMatch.ORDER.compare(match, known) < 0) {
                replace(known, match, key);
            }
        } else if (inOrder.size() < max) {
            put(match, key);
        } else {
            isOver = true;
            RankedMatch last = inOrder.last();
            if (RankedMatch.ORDER.compare(match, last) < 0) {
                byKey.remove(keyOf.apply(last));
                replace(last, match, key);
            }
        }
    }

    private void put(RankedMatch match, String key) {
        byKey.put(key, match);
        inOrder.add(match);
    }

    private void replace(RankedMatch known, RankedMatch match, String key) {
        inOrder.remove(known);
        put(match, key);
    }

    /** {@return whether more things were said than are picked} */
    boolean isOver() {
        return isOver;
    }

    /** {@return whether {@code match} says something else than those that were picked} */
    boolean leavesOut(RankedMatch match) {
        String key = keyOf.apply(match);
        return key != null && !byKey.containsKey(key);
    }

    /** {@return those that were picked, in their order} */
    List<RankedMatch> picked() {
        return new ArrayList<>(inOrder);
    }
}
