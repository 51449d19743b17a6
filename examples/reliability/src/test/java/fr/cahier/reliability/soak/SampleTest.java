package fr.cahier.reliability.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.LongUnaryOperator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** A host that leaks is seen, and one that does not is left alone. */
class SampleTest {

    private static final long MEGABYTE = 1_000_000;

    @Test
    void a_heap_that_grows_by_a_megabyte_from_sample_to_sample_is_found() {
        assertThat(Sample.growth(samples(time -> 30 * MEGABYTE + time * MEGABYTE, time -> 9_000)))
                .hasValueSatisfying(growth -> assertThat(growth).contains("the heap grew"));
    }

    @Test
    void classes_that_are_loaded_at_each_reload_are_found() {
        assertThat(Sample.growth(samples(time -> 30 * MEGABYTE, time -> 9_000 + 10 * time)))
                .hasValueSatisfying(growth -> assertThat(growth).contains("the classes grew"));
    }

    @Test
    void a_heap_that_fills_while_it_warms_up_and_then_stays_is_flat() {
        assertThat(Sample.growth(samples(
                        time -> Math.min(time, 5) * 5 * MEGABYTE + time % 3 * 2 * MEGABYTE,
                        time -> Math.min(9_000 + time, 9_005))))
                .isEmpty();
    }

    @Test
    void too_few_samples_prove_nothing() {
        assertThat(Sample.growth(samples(time -> 1, time -> 1).subList(0, 3))).isPresent();
    }

    @Test
    void what_a_host_says_is_read_again() {
        Sample sample = new Sample(1, 2, 3, 4, 5);
        assertThat(Sample.all("WRONG x\n" + sample.line() + "\n")).containsExactly(sample);
    }

    private static List<Sample> samples(LongUnaryOperator heap, LongUnaryOperator classes) {
        return LongStream.range(0, 30)
                .mapToObj(time -> new Sample(heap.applyAsLong(time), classes.applyAsLong(time), 0, 0, 0))
                .toList();
    }
}
