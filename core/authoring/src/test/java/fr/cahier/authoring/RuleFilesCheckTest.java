package fr.cahier.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cahier.regulation.RuleDefectException;
import fr.cahier.regulation.RuleIssue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The build of a jar of editions refuses what the language of rules does not have, before the engine's compiler sees it. */
class RuleFilesCheckTest {

    private static final String RULES = "essai/regles.drl";

    @TempDir
    Path resources;

    @TempDir
    Path full;

    private Folder edition;

    @BeforeEach
    void an_edition_among_resources() throws IOException {
        Files.createDirectories(resources.resolve("cahiers"));
        edition = Folder.copy(
                Path.of("../authoring/src/test/resources/edition-minimale"), resources.resolve("cahiers/essai"));
    }

    private List<RuleIssue> problems() throws IOException {
        return RuleFilesCheck.problems(resources);
    }

    @Test
    void rules_of_the_language_pass() throws IOException {
        assertThat(problems()).isEmpty();
        assertThatCode(() -> RuleFilesCheck.main(new String[] {resources.toString(), full.toString()}))
                .doesNotThrowAnyException();
    }

    @Test
    void what_the_compiler_reads_has_package_and_imports_on_the_line_of_the_first_words() throws IOException {
        edition.replace(RULES, "package cahiers.essai.essai\n", "\n")
                .replace(RULES, "import fr.cahier.dossier.*\n", "\n");
        String written = Files.readString(edition.path().resolve(RULES));
        RuleFilesCheck.main(new String[] {resources.toString(), full.toString()});
        assertThat(full.resolve("cahiers/essai/" + RULES))
                .content()
                .startsWith("package cahiers.essai.essai; import fr.cahier.dossier.*; import fr.cahier.facts.*; ")
                .hasLineCount((int) written.lines().count() + 1);
    }

    @Test
    void a_rule_that_the_language_does_not_have_stops_the_build_with_its_line() {
        edition.replace(RULES, "postesInternet >=", "postesInternet ≥");
        assertThatThrownBy(() -> RuleFilesCheck.main(new String[] {resources.toString(), full.toString()}))
                .isInstanceOf(RuleDefectException.class)
                .hasMessageContaining(
                        "cahiers/essai/essai/regles.drl:10:58 : « ESS-01 assez de postes » : « ≥ » est refusé.");
    }

    @Test
    void a_rule_file_that_is_of_no_chapter_is_refused() throws IOException {
        Files.copy(edition.path().resolve(RULES), resources.resolve("cahiers/autres.drl"));
        assertThat(problems())
                .extracting(RuleIssue::toString)
                .containsExactly(
                        "cahiers/autres.drl : ce fichier serait compilé sans être lu comme une règle. Une règle se"
                                + " tient dans « regles.drl », dans le dossier d’un chapitre, sous celui de « cahier.yaml ».");
    }

    @Test
    void rules_in_another_form_that_the_engine_would_compile_are_refused() throws IOException {
        edition.write("essai/regles.drl.yaml", "rules: []")
                .write("essai/table.drl.xls", "")
                .write("essai/notes.txt", "")
                .write("schemas/cas.schema.json", "{}");
        assertThat(problems())
                .extracting(RuleIssue::file)
                .containsExactly("cahiers/essai/essai/regles.drl.yaml", "cahiers/essai/essai/table.drl.xls");
    }

    @Test
    void a_rule_file_of_another_package_than_its_folder_is_refused() throws IOException {
        edition.replace(RULES, "package cahiers.essai.essai", "package autre.essai");
        assertThat(problems())
                .extracting(RuleIssue::toString)
                .containsExactly(
                        "cahiers/essai/essai/regles.drl:1:1 : le package « autre.essai » n’est pas celui de son"
                                + " dossier. Retirez cette ligne, ou écrivez : package cahiers.essai.essai");
    }

    @Test
    void resources_without_any_rule_are_refused(@TempDir Path empty) {
        assertThatThrownBy(() -> RuleFilesCheck.problems(empty)).hasMessageContaining("Aucun fichier de règles");
    }
}
