package fr.cahier.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cahier.regulation.LimitExceededException;
import fr.cahier.regulation.RuleDefectCode;
import fr.cahier.regulation.RuleDefectException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Work on many elements keeps their order, and can be ended. */
@Timeout(60)
class BatchTest {

    private static final Duration LONG = Duration.ofSeconds(Long.MAX_VALUE);

    private final CountDownLatch never = new CountDownLatch(1);
    private final CountDownLatch atWork = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);

    @Test
    void results_come_in_the_order_of_the_elements() {
        List<Integer> results = new ArrayList<>();

        new Batch(LONG).each(IntStream.range(0, 1_000).boxed(), one -> one * 2, results::add);

        assertThat(results).hasSize(1_000).isSorted();
    }

    @Test
    void few_elements_are_taken_before_their_results() {
        AtomicInteger taken = new AtomicInteger();
        List<Integer> ahead = new ArrayList<>();

        new Batch(LONG)
                .each(
                        IntStream.range(0, 10_000).boxed().peek(one -> taken.incrementAndGet()),
                        one -> one,
                        one -> ahead.add(taken.get() - one));

        assertThat(ahead).allMatch(one -> one <= 16 * Runtime.getRuntime().availableProcessors());
    }

    @Test
    void an_interruption_ends_the_work_and_stays_set() throws InterruptedException {
        AtomicInteger stillSet = new AtomicInteger();
        Thread caller = new Thread(() -> {
            assertThatThrownBy(() -> new Batch(LONG).each(Stream.of(1), this::waits, one -> {}))
                    .isInstanceOf(CancellationException.class);
            stillSet.set(Thread.currentThread().isInterrupted() ? 1 : 2);
        });
        caller.start();
        atWork.await();

        caller.interrupt();
        caller.join();

        assertThat(stillSet).hasValue(1);
        ended.await();
    }

    @Test
    void a_thread_that_is_interrupted_already_begins_nothing_more() {
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> new Batch(LONG).each(Stream.of(1), one -> one, one -> {}))
                    .isInstanceOf(CancellationException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void when_its_time_is_up_the_work_ends_with_the_limit() throws InterruptedException {
        assertThatThrownBy(() -> new Batch(Duration.ofMillis(50)).each(Stream.of(1), this::waits, one -> {}))
                .isInstanceOf(LimitExceededException.class)
                .hasMessageContaining("dossiers rejoués : 0");

        ended.await();
    }

    @Test
    void what_the_work_throws_is_what_the_caller_gets() {
        RuleDefectException defect = new RuleDefectException(RuleDefectCode.FAILED_RULE, "faux");

        assertThatThrownBy(() -> new Batch(LONG)
                        .each(
                                Stream.of(1),
                                one -> {
                                    throw defect;
                                },
                                one -> {}))
                .isSameAs(defect);
    }

    private int waits(int one) {
        atWork.countDown();
        try {
            never.await();
        } catch (InterruptedException e) {
            ended.countDown();
        }
        return one;
    }
}
