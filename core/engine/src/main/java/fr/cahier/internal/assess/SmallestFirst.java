package fr.cahier.internal.assess;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Keeps the smallest matches with distinct keys, whatever the order of offers. No more are held than are picked. */
final class SmallestFirst {

    /** Null for a match that has no such key. */
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

    /** {@return whether there were more keys than are picked} */
    boolean isOver() {
        return isOver;
    }

    /** {@return whether its key is not among those picked} */
    boolean leavesOut(RankedMatch match) {
        String key = keyOf.apply(match);
        return key != null && !byKey.containsKey(key);
    }

    List<RankedMatch> picked() {
        return new ArrayList<>(inOrder);
    }
}
