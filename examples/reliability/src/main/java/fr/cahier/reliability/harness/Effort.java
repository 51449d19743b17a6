package fr.cahier.reliability.harness;

import java.time.Duration;

/**
 * How much a part does.
 *
 * @param time how long it may go on
 * @param threads how many threads or processes it may keep busy
 * @param whole whether it is the whole form, whose figures are published
 */
public record Effort(Duration time, int threads, boolean whole) {

    /** {@return when a part that begins now is to end, in the terms of {@link System#nanoTime()}} */
    public long deadline() {
        return System.nanoTime() + time.toNanos();
    }

    /** {@return {@code all} in the whole form, else {@code few}} */
    public int count(int all, int few) {
        return whole ? all : few;
    }
}
