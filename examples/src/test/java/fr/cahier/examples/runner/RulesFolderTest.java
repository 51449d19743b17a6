package fr.cahier.examples.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
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

    @Test
    void a_folder_without_defects_is_said_to_have_none() {
        Run run = Run.cahier("verifier", FOLDER);
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("Aucun défaut : spro-conseil/2020, 122 obligations à juger");
    }

    @Test
    void every_defect_of_a_folder_is_told_with_its_line(@TempDir Path rules) throws IOException {
        Path edited = copy(rules);
        edit(edited.resolve("horaires/regles.drl"), "certaines >= $requis", "certainnes >= $requis");
        edit(edited.resolve("horaires/obligations.yaml"), "sujet: site", "sujett: site");
        Run run = Run.cahier("verifier", edited.toString());
        assertThat(run.code()).isEqualTo(5);
        assertThat(run.out())
                .contains("horaires/regles.drl:")
                .contains("certaines")
                .contains("horaires/obligations.yaml:");
    }

    @Test
    void the_cases_of_a_folder_tell_what_a_change_does(@TempDir Path rules) throws IOException {
        Path edited = copy(rules);
        assertThat(Run.cahier("tester", edited.toString()).code()).isZero();
        edit(edited.resolve("cahier.yaml"), "nombre: 5 }", "nombre: 4 }");
        Run run = Run.cahier("tester", edited.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains("ÉCHEC     HOR-06  Quatre matinées")
                .contains("attendu : MANQUEMENT")
                .contains("constaté : SATISFAITE");
    }

    static Path copy(Path into) throws IOException {
        Path from = Path.of(FOLDER);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = into.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        return into;
    }

    static void edit(Path file, String old, String changed) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(old);
        int at = text.indexOf(old);
        Files.writeString(file, text.substring(0, at) + changed + text.substring(at + old.length()));
    }
}
