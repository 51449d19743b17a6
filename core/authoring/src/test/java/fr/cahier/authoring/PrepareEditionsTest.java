package fr.cahier.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cahier.regulation.RuleDefectException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The build of a jar of editions reads and refuses what a folder does, before the engine's compiler sees anything. */
class PrepareEditionsTest {

    private static final String RULES = "essai/regles.drl";
    private static final String IN_JAR = "cahiers/essai/e2026/";

    @TempDir
    Path editions;

    @TempDir
    Path classes;

    private Folder edition;

    @BeforeEach
    void a_folder_of_any_name_with_an_edition() {
        edition = Folder.minimal(editions);
    }

    private Map<String, String> prepared() throws IOException {
        PrepareEditions.prepare(editions, classes);
        return inJar();
    }

    private Map<String, String> inJar() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(classes)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(
                        classes.relativize(file).toString().replace('\\', '/'),
                        Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    @Test
    void what_people_wrote_its_ready_form_and_the_lists_stand_where_the_identifier_says() throws IOException {
        assertThat(prepared().keySet())
                .filteredOn(file -> !file.endsWith(".class"))
                .containsExactly(
                        "cahiers/cahiers.txt",
                        IN_JAR + "cahier.yaml",
                        IN_JAR + "commun/regles.drl",
                        IN_JAR + "commun/regles.drl.source",
                        IN_JAR + "edition.models",
                        IN_JAR + "edition.ready",
                        IN_JAR + "essai/obligations.yaml",
                        IN_JAR + "essai/regles.drl",
                        IN_JAR + "essai/regles.drl.source",
                        IN_JAR + "passages.yaml",
                        "cahiers/essai/editions.txt");
    }

    /** The engine counts the patterns that it names in one process. */
    @Test
    void two_builds_give_the_same_bytes() throws Exception {
        build();
        Map<String, String> once = inJar();
        build();
        assertThat(inJar()).isNotEmpty().isEqualTo(once);
    }

    private void build() throws IOException, InterruptedException {
        Process build = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PrepareEditions.class.getName(),
                        editions.toString(),
                        classes.toString())
                .redirectErrorStream(true)
                .start();
        String told = new String(build.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(build.waitFor()).as(told).isZero();
    }

    @Test
    void what_an_earlier_build_left_of_editions_goes_and_other_files_stay() throws IOException {
        Files.createDirectories(classes.resolve("cahiers/essai"));
        Files.writeString(classes.resolve("cahiers/essai/texte.txt"), "Texte");
        Map<String, String> first = prepared();
        edition.replace("cahier.yaml", "essai/2026", "autre/2027");
        assertThat(prepared().keySet())
                .contains("cahiers/autre/e2027/edition.ready", "cahiers/essai/texte.txt")
                .noneMatch(file -> file.startsWith("cahiers/essai/e") && first.containsKey(file));
    }

    @Test
    void an_edition_that_is_not_listed_is_found_by_its_name_alone() throws IOException {
        PrepareEditions.main(new String[] {"--unlisted", editions.toString(), classes.toString()});
        assertThat(classes.resolve("cahiers/cahiers.txt")).doesNotExist();
        assertThat(classes.resolve("cahiers/essai/editions.txt")).hasContent("2026");
    }

    @Test
    void a_kjar_names_a_rule_base_after_the_edition_and_lists_its_models() throws IOException {
        PrepareEditions.main(
                new String[] {"--kjar", "org.acme:acme-editions", editions.toString(), classes.toString()});
        assertThat(classes.resolve("META-INF/kmodule.xml"))
                .content()
                .contains(
                        "<kbase name=\"essai/2026\" packages=\"cahiers.essai.e2026.commun, cahiers.essai.e2026.essai\">")
                .contains("<ksession name=\"essai/2026\"/>");
        assertThat(classes.resolve("META-INF/kie/org.acme/acme-editions/drools-model"))
                .hasSameTextualContentAs(classes.resolve("cahiers/essai/e2026/edition.models"));
    }

    @Test
    void a_jar_that_is_no_kjar_holds_no_file_of_kie() throws IOException {
        assertThat(prepared().keySet()).noneMatch(file -> file.startsWith("META-INF"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"acme-editions", "org.acme:", "../x:y", "a:b:c"})
    void other_coordinates_are_refused(String coordinates) {
        assertThatThrownBy(() -> PrepareEditions.main(
                        new String[] {"--kjar", coordinates, editions.toString(), classes.toString()}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(coordinates)
                .hasMessageContaining("org.acme:acme-editions");
    }

    @Test
    void what_the_compiler_reads_has_package_and_imports_on_the_line_of_the_first_words() throws IOException {
        edition.replace(RULES, "package cahiers.essai.essai\n", "\n")
                .replace(RULES, "import fr.cahier.dossier.*\n", "\n");
        PrepareEditions.prepare(editions, classes);
        assertThat(classes.resolve(IN_JAR + RULES))
                .content()
                .startsWith("package cahiers.essai.e2026.essai; import fr.cahier.dossier.*; import fr.cahier.facts.*; ")
                .hasLineCount((int) edition.text(RULES).lines().count() + 1);
        assertThat(classes.resolve(IN_JAR + RULES + ".source")).hasContent(edition.text(RULES));
    }

    @Test
    void a_rule_that_the_language_does_not_have_stops_the_build_with_its_place_and_leaves_nothing() {
        edition.replace(RULES, "postesInternet >=", "postesInternet ≥");
        assertThatThrownBy(() -> PrepareEditions.main(new String[] {editions.toString(), classes.toString()}))
                .isInstanceOf(RuleDefectException.class)
                .hasMessageContaining(edition.path().resolve(RULES).toString().replace('\\', '/')
                        + ":10:58 : « ESS-01 assez de postes » : « ≥ » est refusé.")
                .satisfies(refusal -> assertThat(refusal.getStackTrace()).isEmpty());
        assertThat(classes).isEmptyDirectory();
    }

    @Test
    void what_is_no_file_of_an_edition_is_neither_compiled_nor_shipped() throws IOException {
        edition.write("essai/regles.drl.yaml", "rules: []")
                .write("essai/table.drl.xls", "")
                .write("essai/autres_regles.drl", edition.text(RULES))
                .write("notes.txt", "")
                .write("schemas/cas.schema.json", "{}");
        Files.writeString(editions.resolve("autres.drl"), "rule \"autre\" when then System.exit(1); end");
        assertThat(prepared().keySet())
                .noneMatch(file -> file.contains("table")
                        || file.contains("notes")
                        || file.contains("autres")
                        || file.contains("schemas")
                        || file.endsWith("drl.yaml"));
    }

    @Test
    void editions_of_one_cahier_that_exclude_each_other_are_refused_and_those_of_two_are_not() {
        Folder other = Folder.copy(edition.path(), editions.resolve("autre"));
        assertThatThrownBy(() -> PrepareEditions.prepare(editions, classes))
                .hasMessageContaining("deux éditions portent l’identifiant « essai/2026 »");
        other.replace("cahier.yaml", "essai/2026", "autre/2026");
        assertThatCode(() -> assertThat(PrepareEditions.prepare(editions, classes))
                        .containsExactly("autre/2026", "essai/2026"))
                .doesNotThrowAnyException();
    }

    @Test
    void a_folder_without_an_edition_and_one_that_is_not_there_are_refused(@TempDir Path empty) {
        assertThatThrownBy(() -> PrepareEditions.prepare(empty, classes)).hasMessageContaining("aucune édition");
        assertThatThrownBy(() -> PrepareEditions.prepare(empty.resolve("absent"), classes))
                .hasMessageContaining("n’est pas un dossier");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "un", "un deux trois", "--autre un deux", "un deux --kjar"})
    void other_arguments_are_answered_with_the_usage(String arguments) {
        assertThatThrownBy(() -> PrepareEditions.main(arguments.split(" ")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Usage: PrepareEditions [--unlisted] [--kjar GROUP:ARTIFACT] EDITIONS CLASSES");
    }

    @Test
    void a_machine_that_would_change_the_letters_of_rules_is_refused_with_the_option_to_set() {
        List.of(StandardCharsets.ISO_8859_1, StandardCharsets.US_ASCII)
                .forEach(machine -> assertThatThrownBy(() -> PrepareEditions.checkCharset(machine))
                        .hasMessageContaining(machine.name())
                        .hasMessageContaining("-Dfile.encoding=UTF-8"));
    }
}
