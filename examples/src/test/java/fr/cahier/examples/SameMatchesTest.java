package fr.cahier.examples;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.Evaluator;
import fr.cahier.ExecutableEdition;
import fr.cahier.authoring.EditionFolder;
import fr.cahier.dossier.Dossier;
import fr.cahier.examples.generator.DossierGenerator;
import fr.cahier.internal.reference.SessionRules;
import fr.cahier.internal.reference.ThreeWays;
import fr.cahier.json.DossierReader;
import fr.cahier.json.VerdictWriter;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Samples and generated dossiers are matched alike, by the prebuilt rules, by those of the folder and by the engine's own
 * session; and the folder gives the prebuilt edition's verdict, to the byte. {@code -Dcahier.dossiers=10000} draws more.
 */
class SameMatchesTest {

    private static final int DRAWN = Integer.getInteger("cahier.dossiers", 120);

    private static final ExecutableEdition SHIPPED = ExecutableEdition.shipped("spro-conseil/2020");
    private static final ExecutableEdition FOLDER =
            EditionFolder.load(Path.of("../rules/src/main/resources/cahiers/spro_conseil/e2020"));

    private final ThreeWays compared =
            new ThreeWays(SHIPPED.rules(), FOLDER.rules(), SessionRules.shipped("cahiers.spro_conseil.e2020"));
    private final Evaluator prebuilt = Evaluator.of(new ExecutableEdition(SHIPPED.edition(), compared));
    private final Evaluator interpreted = Evaluator.of(FOLDER);

    @Test
    void generated_dossiers_are_matched_alike_three_ways_and_get_the_same_bytes() {
        DossierGenerator generator = DossierGenerator.of(SHIPPED.edition());
        for (long seed = 1; seed <= DRAWN; seed++) {
            same("seed " + seed, generator.any(seed));
        }
        assertThat(compared.matched()).isGreaterThan(130 * DRAWN);
        assertThat(compared.matching()).hasSizeGreaterThan(220);
    }

    @Test
    void every_sample_is_matched_alike_three_ways_and_gets_the_same_bytes() throws IOException {
        List<Path> samples = samples();
        assertThat(samples).hasSizeGreaterThan(10);
        for (Path sample : samples) {
            same(sample.toString(), DossierReader.standard().read(sample).dossier());
        }
        assertThat(compared.matched()).isGreaterThan(1_000);
    }

    private void same(String name, Dossier dossier) {
        assertThat(VerdictWriter.json(interpreted.evaluate(dossier)))
                .as(name)
                .isEqualTo(VerdictWriter.json(prebuilt.evaluate(dossier)));
    }

    private static List<Path> samples() throws IOException {
        List<Path> samples = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of("dossiers"), "[0-9]*.json")) {
            files.forEach(samples::add);
        }
        return samples;
    }
}
