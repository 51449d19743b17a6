package fr.cahier.verdict;

import java.util.Comparator;

/**
 * An observation with what it is ordered and told apart by.
 *
 * @param told what it tells, of whichever subject; empty when it speaks of evidence
 */
record Ranked(Observation observation, String told) {

    /** As {@link Observations} orders them; of two that bound the same, what they tell decides. */
    static final Comparator<Ranked> ORDER = Comparator.comparingInt(
                    (Ranked one) -> one.observation.match().rule().order())
            .thenComparing(one -> one.observation.match().rule().name())
            .thenComparing(one -> one.observation.match().bindings(), WrittenOrder.INSTANCE)
            .thenComparing(Ranked::told);
}
