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
    private final Function<RankedObservation, @Nullable String> saying;

    private final int most;

    private final Map<String, RankedObservation> bySaying = new HashMap<>();
    private final TreeSet<RankedObservation> inOrder = new TreeSet<>(RankedObservation.ORDER);
    private boolean isOver;

    SmallestFirst(Function<RankedObservation, @Nullable String> saying, int most) {
        this.saying = saying;
        this.most = most;
    }

    void offer(RankedObservation one) {
        String said = saying.apply(one);
        if (said == null) {
            return;
        }
        RankedObservation known = bySaying.get(said);
        if (known != null) {
            if (RankedObservation.ORDER.compare(one, known) < 0) {
                replace(known, one, said);
            }
        } else if (inOrder.size() < most) {
            put(one, said);
        } else {
            isOver = true;
            RankedObservation last = inOrder.last();
            if (RankedObservation.ORDER.compare(one, last) < 0) {
                bySaying.remove(saying.apply(last));
                replace(last, one, said);
            }
        }
    }

    private void put(RankedObservation one, String said) {
        bySaying.put(said, one);
        inOrder.add(one);
    }

    private void replace(RankedObservation known, RankedObservation one, String said) {
        inOrder.remove(known);
        put(one, said);
    }

    /** {@return whether more things were said than are picked} */
    boolean isOver() {
        return isOver;
    }

    /** {@return whether {@code one} says something else than those that were picked} */
    boolean leavesOut(RankedObservation one) {
        String said = saying.apply(one);
        return said != null && !bySaying.containsKey(said);
    }

    /** {@return those that were picked, in their order} */
    List<RankedObservation> picked() {
        return new ArrayList<>(inOrder);
    }
}
