package fr.cahier.benchmarks.handwritten;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.ExecutableEdition;
import fr.cahier.benchmarks.Agreement;
import fr.cahier.dossier.Dossier;
import fr.cahier.examples.generator.DossierGenerator;
import fr.cahier.json.DossierReader;
import fr.cahier.json.DossierWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The benchmark's command compares 10,000; a difference found becomes a case beside its rule. */
class SecondOpinionTest {

    private static final int DOSSIERS = Integer.getInteger("cahier.dossiers", 1_000);

    private static final ExecutableEdition SHIPPED = ExecutableEdition.shipped("spro-conseil/2020");
    private static final Agreement AGREEMENT = new Agreement(SHIPPED);

    static Stream<Path> samples() throws IOException {
        return Files.list(Path.of("../dossiers")).sorted();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void on_each_sample_the_rules_and_the_programmer_agree(Path sample) {
        agree(DossierReader.standard().read(sample).dossier(), sample.toString());
    }

    @Test
    void on_every_finding_of_generated_dossiers_the_rules_and_the_programmer_agree() {
        DossierGenerator generator = DossierGenerator.of(SHIPPED.edition());
        for (long seed = 1; seed <= DOSSIERS; seed++) {
            agree(generator.any(seed), "seed " + seed);
        }
    }

    private static void agree(Dossier dossier, String name) {
        assertThat(AGREEMENT.difference(dossier))
                .as(() -> name + "\n" + DossierWriter.pretty(dossier))
                .isEmpty();
    }
}
