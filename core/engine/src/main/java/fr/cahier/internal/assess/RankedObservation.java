package fr.cahier.internal.assess;

import java.util.Comparator;

/**
 * An observation with what it is ordered and told apart by.
 *
 * @param told what it tells, of whichever subject; empty when it speaks of evidence
 */
record RankedObservation(Observation observation, String told) {

    /** As {@link Observations} orders them; of two that bound the same, what they tell decides. */
    static final Comparator<RankedObservation> ORDER = Comparator.comparingInt(
                    (RankedObservation one) -> one.observation.match().rule().order())
            .thenComparing(one -> one.observation.match().rule().name())
            .thenComparing(one -> one.observation.match().bindings(), ValueOrder.INSTANCE)
            .thenComparing(RankedObservation::told);
}
