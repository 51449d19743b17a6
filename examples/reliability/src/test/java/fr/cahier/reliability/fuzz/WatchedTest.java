package fr.cahier.reliability.fuzz;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What computes for long is found; what waits for the machine is not blamed. */
class WatchedTest {

    private static final Duration MAX_TIME = Duration.ofMillis(50);

    @Test
    void an_input_that_computes_for_long_is_a_fault() {
        assertThatThrownBy(() -> Watched.run(WatchedTest::compute, MAX_TIME)).isInstanceOf(Fault.class);
    }

    @Test
    void an_input_that_waits_is_none() {
        assertThatCode(() -> Watched.run(WatchedTest::rest, MAX_TIME)).doesNotThrowAnyException();
    }

    private static void compute() {
        long until = System.nanoTime() + Duration.ofSeconds(2).toNanos();
        double sum = 0;
        while (System.nanoTime() < until || sum == 1) {
            sum += Math.sqrt(sum + 2);
        }
    }

    private static void rest() {
        try {
            Thread.sleep(150);
        } catch (InterruptedException end) {
            throw new IllegalStateException(end);
        }
    }
}
