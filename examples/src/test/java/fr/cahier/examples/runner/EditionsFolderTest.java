package fr.cahier.examples.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two editions in one folder, the second with a later deadline and without HOR-07 from a day on. */
class EditionsFolderTest {

    private static final Path SHIPPED = Path.of("../rules/src/main/resources/cahiers/spro_conseil/e2020");

    private static final List<String> STAMPS =
            List.of("2020-07-31T15:00:00", "2020-08-01T00:00:00", "2020-08-31T23:59:59", "2020-09-01T00:00:00");

    @TempDir
    static Path editions;

    private static String reports;

    @BeforeAll
    static void two_editions() throws IOException {
        copy(editions.resolve("e2020"));
        Path next = copy(editions.resolve("e2021"));
        edit(next.resolve("cahier.yaml"), "identifiant: spro-conseil/2020", "identifiant: spro-conseil/2021");
        edit(next.resolve("cahier.yaml"), "  du: \"2020-01-01\"\nfuseau", "  du: \"2020-08-01\"\nfuseau");
        edit(next.resolve("cahier.yaml"), "\"2020-07-31T16:00:00+02:00\"", "\"2021-07-30T16:00:00+02:00\"");
        edit(
                next.resolve("horaires/obligations.yaml"),
                "- id: HOR-07\n",
                "- id: HOR-07\n  en-vigueur: { au: \"2020-08-31\" }\n");
        List<String> arguments = new ArrayList<>(List.of("evaluer", "--regles", editions.toString()));
        for (String stamp : STAMPS) {
            arguments.add(dossier(stamp));
        }
        reports = plain(Run.cahier(arguments.toArray(String[]::new)));
    }

    @Test
    void the_day_of_the_deposit_chooses_the_edition() {
        assertThat(deposited("2020-07-31T15:00:00"))
                .contains("Règlement spro-conseil/2020")
                .doesNotContain("HOR-07 (");
        assertThat(deposited("2020-08-01T00:00:00"))
                .contains("Règlement spro-conseil/2021")
                .doesNotContain("HOR-07 (");
    }

    @Test
    void an_obligation_withdrawn_from_a_day_is_judged_the_day_before_and_not_that_day() {
        assertThat(deposited("2020-08-31T23:59:59")).doesNotContain("Pas en vigueur");
        assertThat(deposited("2020-09-01T00:00:00"))
                .contains(
                        "Pas en vigueur le 1er septembre 2020, et sans effet sur cet avis : HOR-07 (jusqu’au 31 août");
    }

    @Test
    void an_edition_of_the_folder_can_be_named() throws IOException {
        Run run = Run.cahier(
                "evaluer",
                dossier("2020-07-31T15:00:00"),
                "--regles",
                editions.toString(),
                "--cahier",
                "spro-conseil/2021");
        assertThat(plain(run))
                .contains("Règlement spro-conseil/2021")
                .contains("« spro-conseil/2021 » n’est pas en vigueur le 31");
    }

    @Test
    void a_deposit_before_the_first_edition_is_not_judged_unless_one_is_named() throws IOException {
        Run run = Run.cahier("evaluer", dossier("2019-12-31T23:59:59"));
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains(
                        "Dossier non évalué",
                        "Aucune édition de « spro-conseil » n’est en vigueur le 31 décembre 2019");
        assertThat(Run.cahier(
                                "evaluer",
                                dossier("2019-12-31T23:59:59"),
                                dossier("2019-12-31T23:59:58"),
                                "--format",
                                "json")
                        .out())
                .contains("NOT_ENOUGH_SAID");
        Run named = Run.cahier("evaluer", dossier("2019-12-31T23:59:59"), "--cahier", "spro-conseil/2020");
        assertThat(plain(named)).contains("« spro-conseil/2020 » n’est pas en vigueur le 31");
    }

    @ParameterizedTest
    @CsvSource({"rapport", "courrier explication"})
    void every_command_follows_the_day_of_the_deposit(String command) throws IOException {
        for (String year : List.of("2020", "2021")) {
            String dossier = dossier(year.equals("2020") ? STAMPS.get(0) : STAMPS.get(1));
            List<String> words = new ArrayList<>(List.of(command.split(" ")));
            words.add(dossier);
            words.addAll(List.of("--regles", editions.toString()));
            Run run = Run.cahier(words.toArray(String[]::new));
            assertThat(run.code()).as(run.err()).isZero();
            assertThat(run.out()).contains("spro-conseil/" + year);
        }
    }

    @Test
    void two_states_that_fall_under_two_editions_are_compared_with_a_warning() throws IOException {
        String before = dossier(STAMPS.get(0));
        String after = dossier(STAMPS.get(1));
        Run run = Run.cahier("comparer", before, after, "--regles", editions.toString());
        assertThat(run.code()).isZero();
        assertThat(run.err())
                .contains("Avertissement", "« spro-conseil/2020 »", "« spro-conseil/2021 »", "--cahier", "--le");
        Run one = Run.cahier("comparer", before, after, "--regles", editions.toString(), "--le", "2020-09-15");
        assertThat(one.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"rapport", "plan", "visite", "courrier motifs"})
    void no_document_is_made_for_a_deposit_without_edition(String command) throws IOException {
        List<String> words = new ArrayList<>(List.of(command.split(" ")));
        words.add(dossier("2019-12-31T23:59:59"));
        Run run = Run.cahier(words.toArray(String[]::new));
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Dossier non évalué", "n’est en vigueur le 31 décembre 2019");
    }

    @Test
    void the_editions_of_a_folder_are_checked_one_by_one_and_side_by_side() {
        Run run = Run.cahier("verifier", editions.toString());
        assertThat(run.out())
                .contains(editions.resolve("e2020") + " ═══", "Aucun défaut : spro-conseil/2020")
                .contains(editions.resolve("e2021") + " ═══", "Des cas en échec : spro-conseil/2021")
                .contains("Entre ces éditions", "chaque jour a une seule édition");
        assertThat(run.out().lines().reduce((before, last) -> last)).get(STRING).startsWith("Il reste ");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void the_same_edition_twice_is_a_defect_between_them(@TempDir Path other) throws IOException {
        Path minimal = Path.of("../core/authoring/src/test/resources/edition-minimale");
        Run run = Run.cahier(
                "verifier",
                minimal.toString(),
                copy(minimal, other.resolve("e2026")).toString());
        assertThat(run.out()).contains("deux éditions portent l’identifiant « essai/2026 »");
        assertThat(run.code()).isEqualTo(5);
    }

    /** Without the ends of lines, and with blanks of one kind. */
    private static String plain(Run run) {
        return run.out().replaceAll("[\\s\\u00A0]+", " ");
    }

    private static String deposited(String stamp) {
        return reports.split("═══ ")[1 + STAMPS.indexOf(stamp)];
    }

    private static String dossier(String stamp) throws IOException {
        Path file = editions.resolve(stamp.replace(':', '-') + ".json");
        Files.writeString(file, Files.readString(Path.of(Samples.file("01"))).replaceAll("2020-07-28T[0-9:+]+", stamp));
        return file.toString();
    }

    private static Path copy(Path into) throws IOException {
        return copy(SHIPPED, into);
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

    private static void edit(Path file, String old, String changed) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(old);
        Files.writeString(file, text.replace(old, changed));
    }
}
