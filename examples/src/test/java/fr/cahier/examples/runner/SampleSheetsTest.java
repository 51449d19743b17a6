package fr.cahier.examples.runner;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.instruction.InstructionReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sample sheets of officers, and the page that explains them. */
class SampleSheetsTest {

    private static final Path SHEETS = Path.of("fiches");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| \\[`(.*)`\\]\\(.*\\.json\\) \\| [^|]* \\| ([^|]*) \\| ([^|,]*)(?:,[^|]*)? \\|$");
    private static final Pattern KEY = Pattern.compile("\"([a-z_]+)\" : \\{");

    @TempDir
    private Path folder;

    static List<Path> sheets() throws IOException {
        try (Stream<Path> files = Files.list(SHEETS)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void a_sheet_applies_whole_and_leads_where_the_page_says(Path sheet) throws IOException {
        Run run = Run.cahier("evaluer", dossier(sheet), "--instruction", sheet.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.out().replaceAll("\\s+", " ")).contains("établie par un logiciel et par l’instructeur");
        List<String> row = rows().get(name(sheet));
        assertThat(conclusions(run.out().replace('\u00A0', ' ')))
                .containsExactly(row.get(1).strip(), row.get(0).strip());
    }

    @Test
    void reasons_name_what_was_seen_on_site_and_not_what_was_set_aside() throws IOException {
        Path sheet = SHEETS.resolve("08-engagement-dementi-par-une-piece.json");

        Run run = Run.cahier("courrier", "motifs", dossier(sheet), "--instruction", sheet.toString());

        assertThat(run.out().replace('\u00A0', ' ').replaceAll("\\s+", " "))
                .contains("DRO-06")
                .doesNotContain("ESP-05")
                .containsSubsequence(
                        "HOR-03",
                        "En fait — site Maison de Vire (S1). Vu sur place le 10 septembre 2020",
                        "Ce que le dossier disait, à l’inverse :",
                        "Engagement HOR-03 : oui");
    }

    @Test
    void a_letter_is_not_dated_before_what_it_tells() {
        String sheet = SHEETS.resolve("12-pieces-perimees-et-absentes.json").toString();
        String dossier = dossier(Path.of(sheet));

        Run early = Run.cahier("courrier", "explication", dossier, "--instruction", sheet, "--le", "2020-09-13");
        Run right = Run.cahier("courrier", "explication", dossier, "--instruction", sheet, "--le", "2020-09-14");

        assertThat(early.code()).isEqualTo(4);
        assertThat(early.err()).contains("choisi ou décidé le lundi 14 septembre 2020", "donnez ce jour");
        assertThat(early.out()).isEmpty();
        assertThat(right.code()).isZero();
    }

    @Test
    void what_was_seen_in_order_rests_on_it() {
        String sheet = SHEETS.resolve("12-pieces-perimees-et-absentes.json").toString();

        Run run = Run.cahier("evaluer", dossier(Path.of(sheet)), "--instruction", sheet);

        assertThat(run.out().replace('\u00A0', ' ').replaceAll("\\s+", " "))
                .contains("1 par ce qui a été vu sur place");
    }

    @Test
    void a_reading_that_a_person_chose_is_told_whatever_was_seen() throws IOException {
        Path sheet = Files.writeString(folder.resolve("fiche.json"), """
                {"visites": [{"obligation": "ESP-09", "sujet": "S1", "vu": "CONFORME", "date": "2020-09-10"}],
                 "lectures": [{"obligation": "ESP-09", "sujet": "S1", "lecture": 2, "statut": "SATISFAIT",
                   "date": "2020-09-14"}]}
                """);

        Run run = Run.cahier(
                "evaluer",
                "dossiers/12-pieces-perimees-et-absentes.json",
                "--instruction",
                sheet.toString(),
                "--au",
                "2020-09-15");

        assertThat(run.out().replace('\u00A0', ' ').replaceAll("\\s+", " "))
                .contains("1 par une lecture retenue")
                .doesNotContain("par ce qui a été vu sur place");
    }

    @Test
    void the_page_explains_every_key() throws IOException {
        assertThat(KEY.matcher(InstructionReader.schema()).results().map(found -> found.group(1)))
                .filteredOn(key -> !List.of("format", "properties", "items", "not", "rappel")
                        .contains(key))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(page()).contains("`" + key + "`"));
    }

    private static Map<String, List<String>> rows() throws IOException {
        return ROW.matcher(page())
                .results()
                .collect(Collectors.toMap(row -> row.group(1), row -> List.of(row.group(2), row.group(3))));
    }

    /** {@return the conclusion after the officer's hand, then that of the software alone} */
    private static List<String> conclusions(String told) {
        return told.lines()
                .filter(line -> line.startsWith("Avis proposé "))
                .map(line -> line.substring(line.indexOf(" : ") + 3).toLowerCase())
                .toList();
    }

    private static String page() throws IOException {
        return Files.readString(SHEETS.resolve("README.md"));
    }

    private static String dossier(Path sheet) {
        return "dossiers/" + sheet.getFileName();
    }

    private static String name(Path sheet) {
        return sheet.getFileName().toString().replace(".json", "");
    }
}
