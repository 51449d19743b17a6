package fr.cahier.internal.mutation;

import java.time.Duration;
import java.util.concurrent.CancellationException;

/** The time left for a run of mutations. */
final class MutationClock {

    private final long start = System.nanoTime();
    private final Duration most;

    MutationClock(Duration most) {
        this.most = most;
    }

    /** Ends the run; results so far are kept. */
    static final class OutOfTime extends RuntimeException {
        private static final long serialVersionUID = 1L;

        OutOfTime() {
            super("out of time", null, false, false);
        }
    }

    /**
     * Called before each piece of work.
     *
     * @throws OutOfTime when the time is over
     * @throws CancellationException when the thread is interrupted, which it stays
     */
    void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("The thread was interrupted while it tried changes of an edition.");
        }
        if (System.nanoTime() - start > most.toNanos()) {
            throw new OutOfTime();
        }
    }
}
