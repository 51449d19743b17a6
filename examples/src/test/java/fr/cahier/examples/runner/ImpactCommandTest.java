package fr.cahier.examples.runner;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImpactCommandTest {

    private static final String SHIPPED = "spro-conseil/2020";

    @TempDir
    Path temporary;

    @Test
    void a_lower_threshold_makes_the_network_of_twelve_sites_compliant() throws IOException {
        Path edited = RulesFolderTest.copy(Files.createDirectory(temporary.resolve("copie")));
        RulesFolderTest.edit(edited.resolve("cahier.yaml"), "nombre: 5 }", "nombre: 4 }");
        Run text = Run.cahier("impact", edited.toString(), "--dossiers", "dossiers");
        assertThat(text.code()).isEqualTo(1);
        assertThat(text.out())
                .contains("02-reseau-de-douze-sites.json\u00A0: À TRANCHER → CONFORME SUR DOSSIER")
                .contains("15-quatre-demi-journees.json\u00A0: NON CONFORME → CONFORME SUR DOSSIER")
                .contains("à trancher → satisfait\u00A0: 1")
                .contains("non respecté → satisfait\u00A0: 1");

        Path file = temporary.resolve("impact.json");
        Run json = Run.cahier(
                "impact", edited.toString(), "--dossiers", "dossiers", "--format", "json", "--vers", file.toString());
        assertThat(json.out()).isEmpty();
        JsonNode impact = new ObjectMapper().readTree(Files.readString(file));
        assertThat(impact.path("flips")).hasSize(2);
        assertThat(impact.path("obligations").path(0).path("obligation").asText())
                .isEqualTo("HOR-06");
    }

    @Test
    void an_edition_to_come_is_compared_with_the_one_before_it() throws IOException {
        Path later = RulesFolderTest.copy(Files.createDirectory(temporary.resolve("copie")));
        RulesFolderTest.edit(
                later.resolve("cahier.yaml"), "identifiant: spro-conseil/2020", "identifiant: spro-conseil/2027");
        RulesFolderTest.edit(
                later.resolve("cahier.yaml"), "  du: \"2020-01-01\"\nfuseau", "  du: \"2020-01-02\"\nfuseau");
        Run run = Run.cahier("impact", later.toString(), "--dossiers", "dossiers");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("spro-conseil/2020", "spro-conseil/2027");
    }

    @Test
    void another_cahier_asks_against_what() throws IOException {
        Path other = RulesFolderTest.copy(Files.createDirectory(temporary.resolve("copie")));
        RulesFolderTest.edit(
                other.resolve("cahier.yaml"), "identifiant: spro-conseil/2020", "identifiant: point-accueil/2026");
        Run run = Run.cahier("impact", other.toString(), "--dossiers", "dossiers");
        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err())
                .contains(
                        "Aucune édition livrée, ni d’un dossier voisin, n’est celle de « point-accueil/2026 », ni d’avant elle."
                                + " Donnez les règles d’avant par --contre");
        Run said = Run.cahier("impact", other.toString(), "--contre", SHIPPED, "--dossiers", "dossiers");
        assertThat(said.code()).isZero();
    }

    private String beside(String folder, String year) {
        Path edition = temporary.resolve(folder);
        Run.cahier(
                "nouveau",
                edition.toString(),
                "--texte",
                "cahiers/point-accueil.txt",
                "--identifiant",
                "point-accueil/" + year);
        return edition.toString();
    }

    @Test
    void a_cahier_that_is_not_shipped_is_compared_with_the_folder_beside_it() throws IOException {
        Path dossier = Files.writeString(temporary.resolve("dossier.json"), "{}");
        String earlier = beside("a", "2026");
        String later = beside("b", "2027");
        Files.createDirectory(temporary.resolve("c"));
        Run run = Run.cahier("impact", later, "--dossiers", dossier.toString());
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).isEqualTo("Comparé à « " + earlier + " ».\n");
        String third = beside("d", "2028");
        Run two = Run.cahier("impact", third, "--dossiers", dossier.toString());
        assertThat(two.code()).isEqualTo(4);
        assertThat(two.err())
                .contains("Plusieurs éditions peuvent être celle d’avant")
                .contains(earlier + ", " + later + ". Dites laquelle par --contre.");
    }

    @Test
    void a_folder_of_several_editions_asks_for_one_of_them() {
        beside("a", "2026");
        beside("b", "2027");
        Run run = Run.cahier("impact", temporary.toString(), "--dossiers", "dossiers");
        assertThat(run.code()).isEqualTo(5);
        assertThat(run.err())
                .contains("cahier.yaml : le fichier est introuvable. Donnez le dossier d’une édition : a, b.");
    }

    @Test
    void an_edition_has_no_effect_against_itself() {
        Run run = Run.cahier("impact", SHIPPED, "--dossiers", "dossiers", "--format", "csv");
        assertThat(run.code()).isZero();
        assertThat(run.out().lines()).hasSize(1);
    }

    @Test
    void a_table_is_printed_as_it_is_written_to_a_file() throws IOException {
        Path file = temporary.resolve("impact.csv");
        Run printed = Run.cahier("impact", SHIPPED, "--dossiers", "dossiers", "--format", "csv");
        Run.cahier("impact", SHIPPED, "--dossiers", "dossiers", "--format", "csv", "--vers", file.toString());
        assertThat(printed.out())
                .isEqualTo(Files.readString(file))
                .startsWith("\uFEFF")
                .endsWith("\r\n");
    }

    @Test
    void a_defect_of_either_side_is_told_with_its_folder() throws IOException {
        Path broken = RulesFolderTest.copy(Files.createDirectory(temporary.resolve("cassee")));
        RulesFolderTest.edit(
                broken.resolve("horaires/regles.drl"),
                "demiJourneesCertaines >= $requis",
                "demiJourneesCertainnes >= $requis");
        Run after = Run.cahier("impact", broken.toString(), "--dossiers", "dossiers");
        Run before = Run.cahier("impact", SHIPPED, "--contre", broken.toString(), "--dossiers", "dossiers");
        assertThat(after.code()).isEqualTo(5);
        assertThat(after.out()).isEmpty();
        assertThat(after.err()).contains("Dans « " + broken + " » : ").contains("horaires/regles.drl:123");
        assertThat(before).isEqualTo(after);
    }

    @Test
    void unreadable_dossiers_are_listed_and_only_unreadable_ones_are_no_result() throws IOException {
        Files.writeString(temporary.resolve("x.json"), "{");
        Run none = Run.cahier("impact", SHIPPED, "--dossiers", temporary.toString());
        assertThat(none.code()).isEqualTo(3);
        assertThat(none.out()).contains("DOSSIERS ILLISIBLES, NON REJOUÉS (1)").contains("x.json");
        Files.copy(Path.of(Samples.file("01")), temporary.resolve("y.json"));
        assertThat(Run.cahier("impact", SHIPPED, "--dossiers", temporary.toString())
                        .code())
                .isZero();
    }

    @Test
    @Timeout(60)
    void what_is_no_dossier_at_all_is_named_and_the_others_are_replayed() throws IOException, InterruptedException {
        new ProcessBuilder("mkfifo", temporary.resolve("a.json").toString())
                .start()
                .waitFor();
        Files.createSymbolicLink(temporary.resolve("b.json"), Path.of("/dev/zero"));
        Files.createSymbolicLink(temporary.resolve("c.json"), Path.of("c.json"));
        Files.createDirectory(temporary.resolve("d.json"));
        Files.writeString(temporary.resolve("e.json"), "[".repeat(1_000_000));
        Files.writeString(temporary.resolve("f.json"), " ".repeat(10_000_001));
        Files.copy(Path.of(Samples.file("01")), temporary.resolve("y.json"));
        Run run = Run.cahier("impact", SHIPPED, "--dossiers", temporary.toString());
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains(
                        "Dossiers rejoués\u00A0: 1",
                        "NON REJOUÉS (6)",
                        "a.json",
                        "b.json",
                        "c.json",
                        "d.json",
                        "e.json",
                        "f.json")
                .contains("Ce n’est pas un fichier ordinaire.");
    }

    @ParameterizedTest
    @CsvSource({
        "impact|spro-conseil/2020, Il manque un argument. Les dossiers à rejouer",
        "impact|absent|--dossiers|dossiers, n’est ni un dossier de règles",
        "impact|spro-conseil/2020|--dossiers|absent, Fichier introuvable",
        "impact|spro-conseil/2020|--dossiers|src, Aucun fichier .json",
        "impact|spro-conseil/2020|--contre|spro/1|--dossiers|dossiers, n’est ni un dossier de règles",
        "impact|spro-conseil/2020|--dossiers|dossiers|--le|hier, Instant illisible",
        "impact|spro-conseil/2020|--dossiers|dossiers|--vers|absent/x, ne peut pas être écrit",
        "impact|spro-conseil/2020|--dossiers|dossiers|--format|xml, Valeur refusée"
    })
    void a_command_that_is_written_wrong_is_told_in_french(String command, String message) {
        Run run = Run.cahier(command.split("\\|"));
        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err()).contains(message);
    }
}
