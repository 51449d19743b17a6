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
    void cases_that_fail_are_the_last_that_is_told(@TempDir Path rules) throws IOException {
        Path edited = small(rules);
        edit(edited.resolve("cahier.yaml"), "nombre: 2 }", "nombre: 7 }");
        Run run = Run.cahier("verifier", edited.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .doesNotContain("Aucun défaut")
                .endsWith(
                        "Il reste un cas qui n’a pas le constat attendu : corrigez la règle, le seuil ou la phrase ; ou le"
                                + " cas, si le changement est voulu.\n");
    }

    @Test
    void every_defect_of_a_folder_is_told_with_its_line(@TempDir Path rules) throws IOException {
        Path edited = copy(rules);
        edit(
                edited.resolve("horaires/regles.drl"),
                "demiJourneesCertaines >= $requis",
                "demiJourneesCertainnes >= $requis");
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

    @Test
    void every_case_is_told_on_one_line_with_what_was_expected_and_found(@TempDir Path rules) throws IOException {
        Run run = Run.cahier("tester", small(rules).toString(), "--tous");
        assertThat(run.out())
                .contains("conforme  ESS-01  Trois postes : attendu et constaté SATISFAITE")
                .contains("1 cas joués, 0 en échec.")
                .contains("Sans cas : ESS-01 — manquante");
        assertThat(run.code()).isZero();
    }

    @Test
    void a_folder_whose_cases_miss_the_boundary_is_told_that_none_sees_it_move(@TempDir Path rules) throws IOException {
        Run run = Run.cahier("tester", small(rules).toString(), "--mutations");
        assertThat(run.out())
                .contains("ESS-01, 2 -> 3 postes : aucun cas ne le voit.")
                .contains("cahier.yaml:14, « postes »")
                .contains("ESS-01, les postes internet : au moins $requis -> plus de $requis : aucun cas ne le voit.")
                .contains("essai/regles.drl:10, « ESS-01 assez de postes »");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void a_fault_in_the_cases_is_a_defect_told_in_french(@TempDir Path rules) throws IOException {
        Path edited = small(rules);
        edit(edited.resolve("essai/cas.yaml"), "attendu", "atendu");
        Run run = Run.cahier("tester", edited.toString());
        assertThat(run.code()).isEqualTo(5);
        assertThat(run.err()).contains("essai/cas.yaml:5:3 : la clé « atendu » est inconnue.");
    }

    private static Path small(Path into) throws IOException {
        Path edition = copy(Path.of("../core/authoring/src/test/resources/edition-minimale"), into);
        Files.writeString(edition.resolve("essai/cas.yaml"), """
                - cas: "Trois postes"
                  obligation: ESS-01
                  sujet: S1
                  dossier: { sites: [{ id: S1, recoit_public: true, postes_internet: 3 }] }
                  attendu: SATISFAITE
                """);
        return edition;
    }

    static Path copy(Path into) throws IOException {
        return copy(Path.of(FOLDER), into);
    }

    private static Path copy(Path from, Path into) throws IOException {
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
