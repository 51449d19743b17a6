package fr.cahier.examples.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The file of a service, and the options of a letter. */
class ServiceCommandTest {

    private static final String SERVICE = "service.yaml";

    @TempDir
    private Path temporary;

    @Test
    void the_sample_is_usable_and_what_it_leaves_out_is_named() {
        Run run = Run.cahier("service", SERVICE);

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Le fichier du service est utilisable.").contains("  texte\n");
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"complements", "relance", "accuse", "visite", "motifs", "mention", "explication"})
    void a_letter_of_a_blank_dossier_has_no_bracket_where_the_service_says_all(String kind) throws IOException {
        Run run = letter(kind, "14", "--le", "2020-09-15");

        assertThat(run.code()).isZero();
        assertThat(run.err().lines()).allMatch(line -> line.endsWith(" : vérifiez le délai laissé."));
        assertThat(run.out()).doesNotContain("[").contains("Caen, le 15 septembre 2020", "Camille Exemple");
    }

    @Test
    void a_request_warns_where_silence_answers_before_its_own_limit() throws IOException {
        Run late = letter("complements", "14", "--le", "2020-09-03");
        Run early = letter("complements", "14", "--le", "2020-09-03", "--delai", "2020-09-27");

        assertThat(late.err())
                .contains(
                        "le samedi 3 octobre 2020, n’est pas avant le jour où le silence vaut réponse, le lundi 28 septembre");
        assertThat(early.err()).isEmpty();
        assertThat(late.out().replaceAll("\\s+", " "))
                .contains("votre demande peut être réputée rejetée le lundi 28 septembre 2020");
    }

    @ParameterizedTest
    @ValueSource(strings = {"02", "14", "15"})
    void an_explanation_tells_what_mattered_on_two_sheets_and_the_whole_table_after_them(String sample)
            throws IOException {
        Path printed = temporary.resolve("explication.pdf");

        assertThat(letter("explication", sample, "--le", "2020-09-01", "--vers", printed.toString())
                        .err())
                .isEmpty();

        try (PDDocument pdf = Loader.loadPDF(printed.toFile())) {
            PDFTextStripper firstSheets = new PDFTextStripper();
            firstSheets.setEndPage(2);
            assertThat(firstSheets.getText(pdf)).contains("Opérations effectuées", "Camille Exemple");
            assertThat(new PDFTextStripper().getText(pdf)).contains("Annexe\u00a0: la table entière");
        }
    }

    @Test
    void thresholds_that_mattered_are_told_apart_from_the_others() throws IOException {
        String body = letter("explication", "15", "--le", "2020-09-01").out().split("Annexe", 2)[0];

        assertThat(body.replaceAll("\\s+", " "))
                .contains("Demi-journées de service dédié par semaine", "Durée en deçà de laquelle")
                .doesNotContain("Postes à partir desquels", "oui, requis oui");
    }

    @Test
    void what_is_left_open_is_told_at_the_end_with_what_fills_it() throws IOException {
        Run run = Run.cahier("courrier", "motifs", Samples.file("15"), "--service", SERVICE);

        assertThat(run.out()).contains("[date à indiquer]");
        assertThat(run.err()).isEqualTo("Reste à remplir dans cette lettre :\n  [date à indiquer] : l’option --le.\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --delai 30 jours --le 2020-09-01            | au plus tard le jeudi 1er octobre 2020
            --delai 15 septembre 2020 --le 2020-09-01   | au plus tard le mardi 15 septembre 2020
            --delai 2020-09-15                          | au plus tard le mardi 15 septembre 2020
            --le 2020-09-01                             | au plus tard le jeudi 1er octobre 2020
            """)
    void a_deadline_is_a_day_or_a_duration_and_stands_in_words(String options, String told) throws IOException {
        assertThat(letter("complements", "09", options(options)).out().replace('\u00a0', ' '))
                .contains(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --delai 2020-08-31 --le 2020-09-01            | --delai : Le lundi 31 août 2020 n’est pas après le jour d’où le délai part
            --delai 30 jours                              | --delai : « 30 jours » se compte du jour de la lettre, qui n’est pas dit.
            --delai bientôt                               | --delai : « bientôt » n’est ni un jour, ni une durée de cent ans au plus.
            --delai 99999999999 jours --le 2020-09-01     | « 99999999999 jours » n’est ni un jour, ni une durée de cent ans au plus.
            --le 30 jours                                 | --le : « 30 jours » n’est pas un jour. Écrivez « 2020-09-01 » ou « 1er septembre 2020 ».
            --le 2020-02-30                               | --le : « 2020-02-30 » n’est pas un jour. Écrivez « 2020-09-01 »
            --le lundi 1er septembre 2020                 | C’est le mardi 1er septembre 2020.
            --le 2020-07-27                               | --le : le lundi 27 juillet 2020 est avant le dépôt du dossier, le mardi 28 juillet 2020.
            --premiere-demande 2020-07-27                 | --premiere-demande : le lundi 27 juillet 2020 est avant le dépôt
            --rendez-vous 2020-07-27T10:00                | --rendez-vous : le lundi 27 juillet 2020 est avant le dépôt
            --premiere-demande 2020-09-02 --le 2020-09-01 | --premiere-demande : le mercredi 2 septembre 2020 n’est pas avant
            --rendez-vous 2020-09-01T10:00 --le 2020-09-01| --rendez-vous : le mardi 1er septembre 2020 n’est pas après
            --rendez-vous demain                          | --rendez-vous : « demain » n’est pas un jour et une heure.
            """)
    void a_day_that_cannot_be_is_refused(String options, String told) throws IOException {
        Run run = Run.cahier(
                Stream.concat(Stream.of("courrier", "complements", Samples.file("09")), Arrays.stream(options(options)))
                        .toArray(String[]::new));

        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err().replace('\u00a0', ' ')).contains(told);
    }

    @Test
    void a_letter_may_bear_the_day_of_the_deposit() throws IOException {
        assertThat(Run.cahier("courrier", "accuse", Samples.file("09"), "--le", "2020-07-28")
                        .code())
                .isZero();
    }

    @Test
    void the_time_given_is_counted_from_the_first_request_in_reasons() throws IOException {
        Run run = Run.cahier(
                "courrier", "motifs", Samples.file("04"), "--premiere-demande", "2020-08-03", "--delai", "2020-08-02");

        assertThat(run.code()).isEqualTo(4);
        assertThat(said(run.err())).contains("n’est pas après le jour d’où le délai part, le lundi 3 août 2020");
    }

    @Test
    void an_option_without_effect_is_told() throws IOException {
        assertThat(said(Run.cahier("courrier", "accuse", Samples.file("01"), "--site", "S1", "--delai", "30 jours")
                        .err()))
                .contains("Sans effet sur ce courrier : --delai, --site.");
        assertThat(said(Run.cahier("courrier", "motifs", Samples.file("15"), "--delai", "30 jours")
                        .err()))
                .contains("Sans effet sur ce courrier : --delai.");
        assertThat(letter("visite", "01").err()).doesNotContain("--lieu", "--rendez-vous");
    }

    @Test
    void a_second_request_waits_for_the_answer_to_the_first() throws IOException {
        Run early = letter("relance", "14", "--le", "2020-09-02");

        assertThat(early.code()).isEqualTo(4);
        assertThat(said(early.err()))
                .contains("la première demande laisse répondre jusqu’au mercredi 2 septembre 2020 compris");
        assertThat(letter("relance", "14", "--le", "2020-09-03").code()).isZero();
    }

    @Test
    void what_silence_meant_already_is_not_announced() throws IOException {
        Run late = Run.cahier("courrier", "accuse", Samples.file("01"), "--service", SERVICE, "--le", "2020-12-01");

        assertThat(late.code()).isEqualTo(4);
        assertThat(said(late.err())).contains("--le : à ce jour, le silence gardé sur la demande vaut déjà réponse");
        assertThat(letter("accuse", "01", "--le", "2020-12-01").code())
                .as("a first request puts it off for sure no more")
                .isEqualTo(4);
        assertThat(letter("complements", "14", "--le", "2020-09-28").code()).isEqualTo(4);
        assertThat(letter("complements", "14", "--le", "2020-09-27").code()).isZero();
    }

    @Test
    void a_visit_set_when_the_site_is_closed_is_remarked() throws IOException {
        String closed = "n’est pas ouvert au public, selon son planning. Vérifiez le jour et l’heure du rendez-vous.";

        assertThat(visit("01", "2020-09-22T14:30").err()).contains("14 h 30, le site « Maison de Vire » " + closed);
        assertThat(visit("01", "2020-09-22T14:30").out()).contains("14 h 30");
        assertThat(visit("01", "2020-09-22T09:00").err()).doesNotContain("planning");
        assertThat(visit("01", "2020-09-22T12:00").err()).contains(closed);
        assertThat(visit("02", "2020-09-22T14:30").err()).doesNotContain("planning");
        assertThat(visit("02", "2020-09-22T14:30", "--site", "S7").err())
                .contains("le site « Antenne d’Évreux » " + closed);
        assertThat(visit("01", "2020-09-22T14:30", "--lieu", "Mairie de Condé").err())
                .doesNotContain("planning");
        assertThat(visit("15", "2020-08-12T14:30").err())
                .contains("est fermé, selon les fermetures que dit le dossier.");
    }

    /** Whether the other one receives the public is what the office waits to learn. */
    @Test
    void a_visit_goes_to_the_site_that_surely_receives_the_public() throws IOException {
        Run run = visit("14", "2020-09-22T09:00");

        assertThat(run.err()).doesNotContain("lieu de la visite");
        assertThat(run.out()).contains("à cet endroit : Maison de Vire (S1), ").doesNotContain("Condé");
        assertThat(visit("14", "2020-09-22T09:00", "--site", "S2").out()).contains("Permanence de Condé (S2)");
    }

    private static Run visit(String sample, String when, String... more) throws IOException {
        List<String> command =
                new ArrayList<>(List.of("courrier", "visite", Samples.file(sample), "--rendez-vous", when));
        command.addAll(List.of(more));
        Run run = Run.cahier(command.toArray(String[]::new));
        return new Run(run.code(), said(run.out()), said(run.err()));
    }

    @Test
    void a_site_named_twice_is_visited_once() throws IOException {
        assertThat(Run.cahier("courrier", "visite", Samples.file("02"), "--site", "S7", "--site", "S7")
                        .out())
                .containsOnlyOnce("(S7), ");
    }

    @Test
    void what_is_asked_for_until_a_day_is_not_held_against_anyone_before() throws IOException {
        Run early = letter("motifs", "04", "--le", "2020-09-02");

        assertThat(early.code()).isEqualTo(4);
        assertThat(early.err().replace('\u00a0', ' '))
                .contains("la première demande laisse répondre jusqu’au mercredi 2 septembre 2020 compris");
        assertThat(letter("motifs", "04", "--le", "2020-09-03").out().replace('\u00a0', ' '))
                .containsPattern("par la lettre du\\s+3 août 2020, pour le mercredi 2 septembre 2020 au\\s+plus tard");
        assertThat(letter("motifs", "15", "--le", "2020-09-02").code()).isZero();
    }

    @Test
    void a_file_with_a_slip_is_refused_with_its_line_and_one_that_is_not_there_by_name() throws IOException {
        Path slip = Files.writeString(temporary.resolve("service.yaml"), "nom: Service\ncouriel: a@b.fr\n");

        Run run = Run.cahier("courrier", "motifs", Samples.file("15"), "--service", slip.toString());

        assertThat(run.code()).isEqualTo(5);
        assertThat(run.err()).contains("/couriel, ligne 2", "Vouliez-vous dire « courriel » ?");
        assertThat(Run.cahier("service", "absent.yaml").err()).contains("Fichier du service introuvable");
    }

    @Test
    void the_text_that_the_service_names_is_quoted_and_one_that_is_not_there_is_told() throws IOException {
        String profile = Files.readString(Path.of(SERVICE));
        Path missing = Files.writeString(temporary.resolve("service.yaml"), profile + "texte: nulle-part.txt\n");

        Run run = Run.cahier("courrier", "motifs", Samples.file("15"), "--service", missing.toString());

        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err()).contains("Texte introuvable", "nulle-part.txt");
        Files.copy(Path.of("cahiers/point-accueil.txt"), temporary.resolve("nulle-part.txt"));
        Path poor = Files.writeString(
                temporary.resolve("dossier.json"),
                Files.readString(Path.of("cahiers/point-accueil-complet.json")).replace("27000", "9000"));
        assertThat(Run.cahier(
                                "courrier",
                                "motifs",
                                poor.toString(),
                                "--regles",
                                "cahiers/point-accueil",
                                "--service",
                                missing.toString())
                        .out())
                .contains("En droit, le cahier des charges (")
                .doesNotContain("en substance");
    }

    @Test
    void a_printed_acknowledgement_stands_on_one_page_and_a_longer_letter_tells_its_pages() throws IOException {
        for (String sample : List.of("01", "02", "03", "06", "08", "10", "12")) {
            assertThat(printed("accuse", sample)).as(sample).hasSize(1);
        }
        List<String> pages = printed("motifs", "15");
        assertThat(pages.get(0)).contains("Affaire suivie par : Dominique Exemple", "page 1 sur 2");
        assertThat(pages.get(0).indexOf("SPRO-2020-089, Caen")).isNegative();
        assertThat(pages.get(1)).contains("SPRO-2020-089, Caen, le 1er septembre 2020", "page 2 sur 2");
    }

    private List<String> printed(String kind, String sample) throws IOException {
        Path file = temporary.resolve(kind + sample + ".pdf");
        assertThat(letter(kind, sample, "--le", "2020-09-01", "--vers", file.toString())
                        .code())
                .isZero();
        List<String> pages = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(said(stripper.getText(pdf)));
            }
        }
        return pages;
    }

    @Test
    void a_visit_goes_to_the_sites_that_the_officer_names() throws IOException {
        assertThat(said(Run.cahier("courrier", "visite", Samples.file("01")).out()))
                .contains("à cet endroit : Maison de Vire (S1), ")
                .doesNotContain("lieu de la visite à indiquer");
        assertThat(said(Run.cahier("courrier", "visite", Samples.file("02"), "--site", "S7", "--site", "S2")
                        .out()))
                .contains("(S7), ", "(S2), ")
                .doesNotContain("(S1)");
        Run unknown = Run.cahier("courrier", "visite", Samples.file("01"), "--site", "S7");
        assertThat(unknown.code()).isEqualTo(4);
        assertThat(said(unknown.err())).contains("--site : le dossier n’a pas de site « S7 ». Écrivez S1.");
    }

    private static String said(String text) {
        return text.replaceAll("[\\s\u00a0]+", " ");
    }

    private static Run letter(String kind, String sample, String... options) throws IOException {
        Stream<String> used =
                switch (kind) {
                    case "relance", "motifs", "accuse" -> Stream.of("--premiere-demande", "2020-08-03");
                    case "visite" -> Stream.of("--rendez-vous", "2020-09-22T14:30", "--lieu", "Permanence de Condé");
                    default -> Stream.of();
                };
        return Run.cahier(Stream.of(
                        Stream.of("courrier", kind, Samples.file(sample), "--service", SERVICE),
                        used,
                        Stream.of(options))
                .flatMap(part -> part)
                .toArray(String[]::new));
    }

    /** {@return the words of a command line, an option's value whole} */
    private static String[] options(String line) {
        return Arrays.stream(line.split("(?=--)"))
                .map(String::strip)
                .flatMap(option -> Arrays.stream(option.split(" ", 2)))
                .toArray(String[]::new);
    }
}
