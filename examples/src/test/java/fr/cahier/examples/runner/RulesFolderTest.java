package fr.cahier.examples.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesFolderTest {

    private static final String FOLDER = "../rules/src/main/resources/cahiers/spro_conseil/e2020";

    @Test
    void a_folder_of_rules_judges_as_the_shipped_edition_does() throws IOException {
        String dossier = Samples.file("09");
        Run shipped = Run.cahier("evaluer", dossier);
        Run folder = Run.cahier("evaluer", dossier, "--regles", FOLDER);
        assertThat(folder).isEqualTo(shipped);
    }

    @Test
    void a_defect_of_the_rules_is_told_in_french_with_its_place(@TempDir Path rules) throws IOException {
        Files.writeString(rules.resolve("cahier.yaml"), "identifiant: \"essai/2026\nfuseau: x\n");
        Files.writeString(
                Files.createDirectory(rules.resolve("essai")).resolve("regles.drl"), "package essai\nquery x\n");
        Run run = Run.cahier("evaluer", Samples.file("01"), "--regles", rules.toString());
        assertThat(run.code()).isEqualTo(5);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("Défaut des règles ; le dossier n’est pas en cause.")
                .contains("cahier.yaml:1:14 : un guillemet s’ouvre et ne se ferme pas.")
                .contains("essai/regles.drl:2:1 : « query » est refusé.");
    }

    @Test
    void a_folder_that_is_not_there_is_a_defect_of_the_rules() throws IOException {
        Run run = Run.cahier("evaluer", Samples.file("01"), "--regles", "absent");
        assertThat(run.code()).isEqualTo(5);
        assertThat(run.err()).contains("« absent » n’est pas un dossier de règles");
    }
}
