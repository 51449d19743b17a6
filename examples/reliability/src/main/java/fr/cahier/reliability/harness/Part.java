package fr.cahier.reliability.harness;

import java.time.Duration;

/** One part of the campaign: it looks for one kind of fault. */
public interface Part {

    /** {@return the name by which it is chosen} */
    String name();

    /** {@return what the whole form of it reaches, in words} */
    String reach();

    /** {@return how long its whole form may take} */
    Duration whole();

    /** {@return the share of a short campaign that it gets, in hundredths} */
    int share();

    /**
     * Looks for faults until it has reached its aim, or its time is over.
     *
     * @throws Exception when the campaign itself is broken: what it looks at never causes one
     */
    Outcome run(Effort effort, Workshop workshop) throws Exception;
}
