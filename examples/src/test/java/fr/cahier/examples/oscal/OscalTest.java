package fr.cahier.examples.oscal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.dossier.Dossier;
import gov.nist.secauto.metaschema.core.model.validation.IValidationFinding;
import gov.nist.secauto.metaschema.core.model.validation.IValidationResult;
import gov.nist.secauto.oscal.lib.OscalBindingContext;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What OSCAL's own validator says of the law and of the samples. */
class OscalTest {

    private static final OscalBindingContext OSCAL = OscalBindingContext.newInstance();

    static List<Path> samples() throws IOException {
        return Documents.samples();
    }

    @Test
    void the_catalog_the_profile_and_the_plan_are_valid(@TempDir Path folder) throws IOException {
        Documents documents = Documents.of(Dossier.VIDE);
        documents.write(folder);
        assertThat(Stream.of("catalogue.json", "profil.json", "plan.json")
                        .flatMap(file -> problems(folder.resolve(file))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void the_results_of_a_sample_are_valid(Path sample, @TempDir Path folder) throws IOException {
        assertThat(problems(Documents.of(sample), folder)).isEmpty();
    }

    private static List<String> problems(Documents documents, Path folder) throws IOException {
        documents.write(folder);
        return problems(folder.resolve("resultats.json")).toList();
    }

    private static Stream<String> problems(Path file) {
        try {
            IValidationResult result = OSCAL.validateWithConstraints(file.toUri(), null);
            return result.getFindings().stream().map(finding -> file.getFileName() + " : " + told(finding));
        } catch (IOException | RuntimeException unreadable) {
            return Stream.of(file.getFileName() + " : " + unreadable);
        }
    }

    private static String told(IValidationFinding finding) {
        return finding.getSeverity() + " " + finding.getMessage();
    }
}
