package fr.cahier.examples.oscal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.ExecutableEdition;
import fr.cahier.dossier.Dossier;
import fr.cahier.json.DossierReader;
import fr.cahier.oscal.OscalFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What OSCAL's own validator says of the law and of the samples. */
class OscalTest {

    private static final ExecutableEdition SHIPPED = ExecutableEdition.shipped("spro-conseil/2020");

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("dossiers"))) {
            return files.sorted().toList();
        }
    }

    @Test
    void the_catalog_the_profile_and_the_plan_are_valid(@TempDir Path folder) throws IOException {
        assertThat(OscalFiles.of(SHIPPED, Dossier.VIDE).problems(folder, "catalogue.json", "profil.json", "plan.json"))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void the_results_of_a_sample_are_valid(Path sample, @TempDir Path folder) throws IOException {
        Dossier dossier = DossierReader.standard().read(sample).dossier();

        assertThat(OscalFiles.of(SHIPPED, dossier).problems(folder, "resultats.json"))
                .isEmpty();
    }
}
