package fr.cahier.verdict;

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
final class FirstOnes {

    /** What an observation says; null when it says nothing of that kind. */
    private final Function<Ranked, @Nullable String> saying;

    private final int most;

    private final Map<String, Ranked> bySaying = new HashMap<>();
    private final TreeSet<Ranked> inOrder = new TreeSet<>(Ranked.ORDER);
    private boolean isOver;

    FirstOnes(Function<Ranked, @Nullable String> saying, int most) {
        this.saying = saying;
        this.most = most;
    }

    void offer(Ranked one) {
        String said = saying.apply(one);
        if (said == null) {
            return;
        }
        Ranked known = bySaying.get(said);
        if (known != null) {
            if (Ranked.ORDER.compare(one, known) < 0) {
                replace(known, one, said);
            }
        } else if (inOrder.size() < most) {
            put(one, said);
        } else {
            isOver = true;
            Ranked last = inOrder.last();
            if (Ranked.ORDER.compare(one, last) < 0) {
                bySaying.remove(saying.apply(last));
                replace(last, one, said);
            }
        }
    }

    private void put(Ranked one, String said) {
        bySaying.put(said, one);
        inOrder.add(one);
    }

    private void replace(Ranked known, Ranked one, String said) {
        inOrder.remove(known);
        put(one, said);
    }

    /** {@return whether more things were said than are picked} */
    boolean isOver() {
        return isOver;
    }

    /** {@return whether {@code one} says something else than those that were picked} */
    boolean leavesOut(Ranked one) {
        String said = saying.apply(one);
        return said != null && !bySaying.containsKey(said);
    }

    /** {@return those that were picked, in their order} */
    List<Ranked> picked() {
        return new ArrayList<>(inOrder);
    }
}
