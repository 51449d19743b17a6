package fr.cahier.examples.runner;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.office.OfficeContent;
import fr.cahier.office.OfficeContent.Block;
import fr.cahier.office.OfficeContent.Form;
import fr.cahier.office.OfficeLimits;
import fr.cahier.office.OfficePackage;
import fr.cahier.office.OfficeTemplate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The form of a visit: printed, filled in, read back. */
class VisitFormTest {

    private static final String TWELVE_SITES = "dossiers/16-douze-sites-un-manquement.json";
    private static final String ONE_SITE = "dossiers/01-structure-locale-complete.json";

    @TempDir
    private Path folder;

    @Test
    void twelve_sites_are_printed_on_few_sheets() throws IOException {
        Path file = folder.resolve("fiche.pdf");

        assertThat(visit(TWELVE_SITES, "--vers", file.toString()).code()).isZero();

        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            assertThat(pdf.getNumberOfPages()).isLessThanOrEqualTo(24);
            PDFTextStripper page = new PDFTextStripper();
            page.setStartPage(2);
            page.setEndPage(2);
            assertThat(page.getText(pdf).replace('\u00A0', ' '))
                    .contains(
                            "Fiche de visite, dossier SPRO-2020-093, déposé le 28 juillet 2020 — Antenne de Lisieux (S2)");
        }
    }

    @Test
    void a_page_says_what_is_found_room_by_room_with_address_hours_and_boxes() throws IOException {
        Path file = folder.resolve("fiche.html");

        assertThat(visit(ONE_SITE, "--vers", file.toString()).code()).isZero();

        assertThat(Files.readString(file).replace('\u00A0', ' '))
                .containsSubsequence(
                        "Fiche de visite — Maison de Vire (S1)",
                        "Adresse : ",
                        "Planning : lundi 9 h – 12 h",
                        "À demander sur place : ",
                        "Dehors",
                        "est affiché à l’extérieur, bien visible.",
                        "(HOR-03, S1)",
                        "conforme",
                        "À l’entrée",
                        "Pour tout le service",
                        "Le conseiller part de la situation de la personne.",
                        "(QUA-01)");
    }

    @Test
    void what_a_visitor_writes_into_the_form_comes_back_as_the_officers_sheet() throws IOException {
        Run read = readBack(paragraphs -> paragraphs
                .replaceFirst("Date de la visite :", "Date de la visite : 1er septembre 2020")
                .replaceFirst("Fonction du visiteur :", "Fonction du visiteur : chargée de mission")
                .replaceFirst(
                        "☐ conforme — ☐ non conforme — ☐ non vu — Note :",
                        "☒ conforme — ☐ non conforme — ☐ non vu — Note :")
                .replaceFirst(
                        "☐ conforme — ☐ non conforme — ☐ non vu — Note :",
                        "☐ conforme — x non conforme — ☐ non vu\nNote : tombé\nle 3 août"));

        assertThat(read.code()).as(read.err()).isZero();
        assertThat(read.out().replaceAll("\\s+", " "))
                .contains(
                        "\"obligation\" : \"HOR-03\", \"sujet\" : \"S1\"",
                        "\"vu\" : \"CONFORME\", \"date\" : \"2020-09-01\", \"fonction\" : \"chargée de mission\" }",
                        "\"vu\" : \"NON_CONFORME\", \"date\" : \"2020-09-01\", \"fonction\" : \"chargée de mission\", \"note\" : \"tombé le 3 août\" }",
                        "\"vu\" : \"NON_VU\" }");

        Path sheet = Files.writeString(folder.resolve("fiche.json"), read.out());
        Run left = visit(ONE_SITE, "--instruction", sheet.toString(), "--au", "2020-09-15");
        assertThat(left.out().replace('\u00A0', ' '))
                .contains("ESP-06")
                .doesNotContain("HOR-03")
                .containsSubsequence("SIG-01", "En question ici : non respecté.");
    }

    @Test
    void a_dossier_that_says_nothing_has_a_form() {
        assertThat(visit(
                                "dossiers/05-dossier-vide.json",
                                "--vers",
                                folder.resolve("vide.html").toString())
                        .code())
                .isZero();
    }

    @Test
    void two_boxes_a_strange_day_and_another_file_are_refused() throws IOException {
        Run two = readBack(text -> text.replaceFirst("☐ conforme — ☐ non conforme", "X conforme — X non conforme"));
        assertThat(two.code()).isEqualTo(3);
        assertThat(two.err()).contains("(HOR-03, S1), deux cases sont cochées. Gardez-en une.");

        Run missing = readBack(
                text -> text.replaceFirst("Des panneaux signalent le point d’accueil à l’extérieur[^\\n]*", ""));
        assertThat(missing.code()).isEqualTo(3);
        assertThat(missing.err()).contains("(SIG-01, S1), deux lignes de cases se suivent.");

        Run day = readBack(text -> text.replaceFirst("Date de la visite :", "Date de la visite : lundi dernier"));
        assertThat(day.code()).isEqualTo(3);
        assertThat(day.err()).contains("Date de la visite : lundi dernier » n’est pas une date");

        Run other = readBack(text -> "Autre chose");
        assertThat(other.code()).isEqualTo(3);
        assertThat(other.err()).contains("Aucun point de la visite ne s’y trouve");

        Run none = visit(ONE_SITE, "--lire", ONE_SITE);
        assertThat(none.code()).isEqualTo(4);
        assertThat(none.err()).contains("n’est pas un document de traitement de texte");
    }

    @Test
    void what_the_dossier_declares_ticks_no_box() throws IOException {
        Run read = readBack(text -> text.replaceFirst(
                "Déclaré : affichage[^\\n]*", "Déclaré : X conforme — non conforme — non vu (SIG-02, S1)"));

        assertThat(read.code()).as(read.err()).isZero();
        assertThat(read.out()).doesNotContain("\"CONFORME\"");
    }

    @Test
    void two_plannings_stand_each_under_its_name() throws IOException {
        assertThat(page("09-deux-plannings-contradictoires"))
                .containsSubsequence(
                        "Planning « formulaire » : lundi 9 h – 12 h ; mardi",
                        "Planning « affiche du 1er juillet » : lundi 9 h – 12 h ; mardi")
                .doesNotContain("9 h – 12 h, 9 h – 12 h");
    }

    @Test
    void a_piece_that_shows_the_contrary_is_named_with_its_day() throws IOException {
        assertThat(page("08-engagement-dementi-par-une-piece"))
                .containsSubsequence(
                        "(ESP-05, S1)",
                        "Pièce contraire :",
                        "« Compte rendu de la commission de sécurité » du 27 février 2020");
    }

    @Test
    void the_sheet_of_a_site_says_what_is_in_question_there() throws IOException {
        assertThat(page("02-reseau-de-douze-sites"))
                .containsOnlyOnce("En question ici :")
                .containsSubsequence(
                        "Fiche de visite — Antenne d’Évreux (S7)",
                        "D’abord, ce qui est en question",
                        "— Cinq demi-journées de service dédié par semaine (HOR-06, S7)",
                        "En question ici :</strong> à trancher. Le site « Antenne d’Évreux » (S7) ouvre quatre",
                        "À trancher dans la fiche de l’instructeur.",
                        "Dehors",
                        "Fiche de visite — Antenne de Vernon (S8)");
    }

    @Test
    void a_piece_that_shows_the_contrary_is_named_where_facts_show_it_too() throws IOException {
        assertThat(page("16-douze-sites-un-manquement"))
                .containsOnlyOnce("Pièce contraire :")
                .containsSubsequence(
                        "D’abord, ce qui est en question",
                        "(ESP-05, S7)",
                        "En question ici :</strong> non respecté.",
                        "Pièce contraire :</strong> « Procès-verbal de la commission de sécurité, avis défavorable » du");
    }

    @Test
    void what_is_in_question_of_the_whole_service_has_boxes_but_not_the_deposit() throws IOException {
        assertThat(page("08-engagement-dementi-par-une-piece"))
                .containsSubsequence(
                        "Pour tout le service", "— Une neutralité sans publicité (DRO-06)", "non respecté.");
        assertThat(page("06-une-seconde-trop-tard")).doesNotContain("PROC-04", "En question ici");
    }

    @Test
    void each_sheet_explains_the_terms_that_stand_on_it() throws IOException {
        String page = page(ONE_SITE.replace("dossiers/", "").replace(".json", ""));

        assertThat(page).containsOnlyOnce("SPRO : le service public régional de l’orientation");
        assertThat(page.indexOf("SPRO : le service public")).isGreaterThan(page.indexOf("Pour tout le service</h1>"));
    }

    @Test
    void what_was_in_question_comes_back_like_any_other_point() throws IOException {
        Path form = folder.resolve("quatre.odt");
        String sample = "dossiers/15-quatre-demi-journees.json";
        assertThat(visit(sample, "--vers", form.toString()).code()).isZero();

        Run read = visit(sample, "--lire", form.toString());

        assertThat(read.code()).as(read.err()).isZero();
        assertThat(read.out()).contains("\"HOR-06\"").doesNotContain("En question ici");
    }

    @Test
    void what_has_no_object_is_not_to_be_seen_and_each_place_is_named_once() throws IOException {
        assertThat(page("04-signature-globale-seule"))
                .doesNotContain("PROC-06")
                .containsOnlyOnce("À voir, et à demander à l’équipe")
                .containsSubsequence("Dehors", "(SIG-01)", "À l’entrée", "(HOR-02)", "Dans l’espace");
    }

    @Test
    void what_is_said_twice_is_declared_once_and_ends_with_no_full_stop() throws IOException {
        assertThat(page("09-deux-plannings-contradictoires"))
                .contains("espace d’entretien isolé : oui")
                .doesNotContain("; entretien isolé : oui", ". ;");
    }

    /** Whether the premises suit the public shows on each site; it is ticked once. */
    @Test
    void what_is_ticked_for_the_whole_service_is_recalled_on_each_site() throws IOException {
        assertThat(page(ONE_SITE.replace("dossiers/", "").replace(".json", "")))
                .containsSubsequence(
                        "À regarder ici aussi", "(PRI-05, pour tout le service)", "Pour tout le service", "(PRI-05)");
    }

    @Test
    void what_an_officer_settled_is_in_question_no_more_and_what_was_seen_amiss_is_until_it_is_mended()
            throws IOException {
        String departed = "08-engagement-dementi-par-une-piece";
        assertThat(point(page(departed), "(ESP-05, S1)")).contains("En question ici :");
        String after = page(departed, "--instruction", "fiches/" + departed + ".json", "--au", "2020-09-15");
        assertThat(point(after, "(ESP-05, S1)")).doesNotContain("En question ici :");
        assertThat(point(after, "(HOR-03, S1)")).contains("En question ici :</strong> non respecté.");

        String read = "12-pieces-perimees-et-absentes";
        String chosen = page(read, "--instruction", "fiches/" + read + ".json", "--au", "2020-09-15");
        assertThat(point(chosen, "(ESP-09, S1)")).doesNotContain("En question ici :");
        assertThat(point(chosen, "(SER-06)")).doesNotContain("En question ici :");
        assertThat(chosen).doesNotContain("(ESP-05, S1)");
    }

    @Test
    void a_question_of_reading_has_no_boxes_and_the_sheet_says_what_each_box_does() throws IOException {
        assertThat(point(page("12-pieces-perimees-et-absentes"), "(ESP-09, S1)"))
                .contains("À trancher dans la fiche de l’instructeur.")
                .doesNotContain("non conforme");
        Run form = visit("dossiers/12-pieces-perimees-et-absentes.json", "--format", "json");
        assertThat(form.out()).contains("\"ESP-05\"").doesNotContain("\"ESP-09\"");
        assertThat(page("12-pieces-perimees-et-absentes"))
                .contains(
                        "« conforme » dit le point vu, lève la réserve d’une pièce absente ou périmée, et laisse le constat");
    }

    @Test
    void a_sheet_that_was_printed_after_a_reading_was_chosen_is_read_back() {
        String sample = "12-pieces-perimees-et-absentes.json";
        Path form = folder.resolve("apres.odt");
        assertThat(visit("dossiers/" + sample, "--instruction", "fiches/" + sample, "--vers", form.toString())
                        .code())
                .isZero();

        Run read = visit("dossiers/" + sample, "--lire", form.toString(), "--instruction", "fiches/" + sample);
        Run bare = visit("dossiers/" + sample, "--lire", form.toString());

        assertThat(read.code()).as(read.err()).isZero();
        assertThat(bare.code()).isEqualTo(3);
        assertThat(bare.err()).contains("(ESP-05, S1), il manque le point lui-même", "celle de l’instructeur");
        assertThat(bare.out()).isEmpty();
    }

    @Test
    void the_sheet_of_another_applicant_is_not_read_as_this_one_s() {
        Path form = folder.resolve("autre.odt");
        visit("dossiers/06-une-seconde-trop-tard.json", "--vers", form.toString());

        Run read = visit("dossiers/01-structure-locale-complete.json", "--lire", form.toString());

        assertThat(read.code()).isEqualTo(3);
        assertThat(read.err()).contains("Cette fiche est celle d’un autre dossier");
        assertThat(read.out()).isEmpty();
    }

    @Test
    void no_line_is_written_for_a_contrary_piece_that_is_not_there() {
        assertThat(visit("dossiers/08-engagement-dementi-par-une-piece.json").out())
                .doesNotContain("Pièce contraire : .");
    }

    @Test
    void the_days_when_a_site_is_closed_stand_under_its_planning() throws IOException {
        assertThat(page("08-engagement-dementi-par-une-piece"))
                .containsPattern("<p>Planning[^<]*</p>\\s*<p>Fermé du [^<]* 2020 au [^<]* 2020</p>");
    }

    /** {@return the row of a page that has {@code number}, empty where there is none} */
    private static String point(String page, String number) {
        return page.lines().filter(line -> line.contains(number)).findFirst().orElse("");
    }

    private String page(String sample, String... more) throws IOException {
        Path file = folder.resolve("fiche.html");
        List<String> options = new ArrayList<>(List.of("--vers", file.toString()));
        options.addAll(List.of(more));
        Run written = visit("dossiers/" + sample + ".json", options.toArray(String[]::new));
        assertThat(written.code()).as(written.err()).isZero();
        return Files.readString(file).replace('\u00A0', ' ');
    }

    /** Writes the form, changes its text as a visitor does, and reads it. */
    private Run readBack(UnaryOperator<String> visitor) throws IOException {
        Path form = Files.createTempDirectory(folder, "visite").resolve("fiche.odt");
        assertThat(visit(ONE_SITE, "--vers", form.toString()).code()).isZero();
        List<String> paragraphs = OfficePackage.read("fiche", Files.readAllBytes(form), OfficeLimits.standard())
                .paragraphs();
        List<Block> filled = new ArrayList<>();
        visitor.apply(String.join("\n", paragraphs))
                .lines()
                .forEach(line -> filled.add(new Block(Form.PARAGRAPH, line)));
        Files.write(
                form,
                OfficeTemplate.shippedVisit()
                        .fill(new OfficeContent(
                                "Fiche", Map.of("dossier", "", "candidat", ""), Map.of("corps", filled))));
        return visit(ONE_SITE, "--lire", form.toString());
    }

    private static Run visit(String dossier, String... more) {
        List<String> command = new ArrayList<>(List.of("visite", dossier));
        command.addAll(List.of(more));
        return Run.cahier(command.toArray(String[]::new));
    }
}
