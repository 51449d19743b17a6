package fr.cahier.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.ExecutableEdition;
import fr.cahier.examples.generator.DossierGenerator;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The contender that is measured reads and writes the same JSON; the benchmark stops where it does not. */
class DatabindTest {

    private static final DossierGenerator GENERATOR =
            DossierGenerator.of(ExecutableEdition.shipped("spro-conseil/2020").edition());

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void ordinary_databind_reads_and_writes_the_same_values(long seed) {
        assertThat(Databind.agrees(GENERATOR.any(seed), Contender.CAHIER.judge()))
                .isTrue();
    }
}
