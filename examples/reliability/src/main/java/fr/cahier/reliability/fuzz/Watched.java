package fr.cahier.reliability.fuzz;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/** Measures the processor time that an input takes: on a busy machine the clock on the wall blames the innocent. */
final class Watched {

    /** More is a hang. */
    static final Duration MAX_TIME = Duration.ofSeconds(10);

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Watched() {}

    /** Runs {@code work}, which is on one input. */
    static void run(Runnable work) {
        run(work, MAX_TIME);
    }

    static void run(Runnable work, Duration most) {
        long before = THREADS.getCurrentThreadCpuTime();
        work.run();
        Duration taken = Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - before);
        if (taken.compareTo(most) > 0) {
            throw new Fault("an input takes too much processor time: " + taken);
        }
    }

    /** Runs the seeds of a target before anything is measured, so that loading classes counts for none of them. */
    static void warm(Target target) {
        target.seeds().stream().limit(8).forEach(target.input());
    }
}
