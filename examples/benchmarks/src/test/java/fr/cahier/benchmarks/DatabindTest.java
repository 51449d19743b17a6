package fr.cahier.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.ExecutableEdition;
import fr.cahier.examples.generator.DossierGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The contender that is measured reads and writes the same JSON; the benchmark stops where it does not. */
class DatabindTest {

    private static final DossierGenerator GENERATOR =
            DossierGenerator.of(ExecutableEdition.shipped("spro-conseil/2020").edition());

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void ordinary_databind_reads_and_writes_the_same_values(long seed) {
        assertThat(Databind.agrees(GENERATOR.any(seed), Contender.CAHIER.judge()))
                .isTrue();
    }
}
