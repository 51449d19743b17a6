package fr.cahier.examples.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The officer's sheet as a form to fill in by hand. */
class ReviewFormTest {

    @TempDir
    Path folder;

    @Test
    void open_questions_stand_with_their_readings_and_what_follows_from_each() throws IOException {
        String form = form("dossiers/03-telephone-seul.json");
        int points = Run.cahier("visite", "dossiers/03-telephone-seul.json", "--format", "json")
                        .out()
                        .split("NON_VU", -1)
                        .length
                - 1;

        assertThat(form)
                .contains("<h3>L’ancrage d’une structure locale <span class=\"discret\">(TER-03)</span></h3>")
                .contains("Lecture&#160;1 : L’ancrage suppose un lieu")
                .contains("Conduit à : non respecté.")
                .contains(points + " points sont à cocher sur la fiche de visite");
    }

    @Test
    void findings_that_count_against_the_applicant_may_be_departed_from_with_grounds() throws IOException {
        assertThat(form("dossiers/15-quatre-demi-journees.json"))
                .contains("Aucune lecture du texte n’est à choisir, et le service n’a rien à relever.")
                .contains("Cinq demi-journées de service dédié par semaine — Maison de Vire (S1)")
                .contains("(HOR-06, S1)")
                .contains("Constat du logiciel : non respecté.")
                .contains("Fondement : ___");
    }

    @Test
    void what_a_sheet_or_a_doctrine_settles_is_asked_no_more() throws IOException {
        Path sheet = Files.writeString(folder.resolve("fiche.json"), """
                {"lectures": [{"obligation": "TER-03", "lecture": 2, "statut": "SATISFAIT", "date": "2020-09-01"}]}
                """);

        assertThat(form("dossiers/03-telephone-seul.json", "--instruction", sheet.toString(), "--au", "2020-09-15"))
                .doesNotContain("L’ancrage suppose un lieu")
                .contains("(TER-03)", "(HOR-06)")
                .containsPattern(
                        "Déjà retenu : satisfait ; lecture retenue : « [^»]+ » \\(le 1er septembre 2020\\)\\.");
        assertThat(form("dossiers/03-telephone-seul.json", "--doctrine", "doctrine.yaml"))
                .contains("Aucune lecture du texte n’est à choisir, et le service n’a rien à relever.");
    }

    @Test
    void the_software_s_finding_stands_and_what_is_held_already_beside_it() throws IOException {
        Path sheet = Files.writeString(folder.resolve("fiche.json"), """
                {"visites": [{"obligation": "SIG-02", "sujet": "S1", "vu": "NON_CONFORME", "date": "2020-09-03",
                   "fonction": "chargée de mission", "note": "Le panneau nomme une autre association."}],
                 "ecarts": [{"obligation": "HOR-06", "sujet": "S1", "constat": "NON_RESPECTE", "statut": "SATISFAIT",
                   "fondement": "Un planning signé.", "date": "2020-09-04"}]}
                """);

        assertThat(form(
                        "dossiers/15-quatre-demi-journees.json",
                        "--instruction",
                        sheet.toString(),
                        "--au",
                        "2020-09-15"))
                .contains("Avis proposé après l’instruction : non conforme")
                .contains("Avis proposé par le logiciel seul : non conforme")
                .contains("(HOR-06, S1)")
                .contains("Constat du logiciel : non respecté. ")
                .contains("Déjà retenu : satisfait ; « Un planning signé. » (le 4 septembre 2020).")
                .contains("(SIG-02, S1)")
                .contains("Constat du logiciel : satisfait. ")
                .contains(
                        "Déjà retenu : vu non conforme sur place ; « Le panneau nomme une autre association. » (chargée de"
                                + " mission, le 3 septembre 2020).");
    }

    @Test
    void what_contradicts_itself_is_not_called_a_reading_to_choose() throws IOException {
        assertThat(form("dossiers/09-deux-plannings-contradictoires.json"))
                .contains(
                        "Aucune lecture du texte n’est à choisir, et le service n’a rien à relever.",
                        "à trancher, car le dossier se contredit. ")
                .doesNotContain("à trancher. ");
    }

    @Test
    void what_the_office_looks_up_is_written_down_and_no_reading_is_chosen() throws IOException {
        assertThat(form("dossiers/11-depot-a-la-minute-de-la-limite.json"))
                .contains("La seconde du dépôt est à relever", "Ce qui est relevé, et où : ___", "Relevé&#160;1 : ")
                .doesNotContain("Lecture&#160;");
    }

    @Test
    void what_was_seen_in_order_is_told_beside_the_finding() throws IOException {
        String sample = "12-pieces-perimees-et-absentes.json";
        assertThat(form("dossiers/" + sample, "--instruction", "fiches/" + sample, "--au", "2020-09-15"))
                .contains("Déjà retenu : vu sur place, conforme", "(chargée de mission, le 10 septembre 2020).");
    }

    @Test
    void what_many_findings_wait_for_is_told_once() throws IOException {
        assertThat(form("dossiers/14-reponses-laissees-en-blanc.json"))
                .contains("Type de candidat : 2 constats en dépendent.")
                .doesNotContain("(ESP-02, S2)")
                .contains("(ESP-09, S1)");
    }

    @Test
    void it_is_printed_and_nothing_else() throws IOException {
        Path pdf = folder.resolve("fiche.pdf");

        assertThat(Run.cahier("instruction", "dossiers/03-telephone-seul.json", "--vers", pdf.toString())
                        .code())
                .isZero();
        try (PDDocument printed = Loader.loadPDF(pdf.toFile())) {
            assertThat(printed.getNumberOfPages()).isLessThanOrEqualTo(2);
        }
        Run wrong = Run.cahier("instruction", "dossiers/03-telephone-seul.json", "--vers", "fiche.odt");
        assertThat(wrong.code()).isEqualTo(4);
        assertThat(wrong.err()).contains("donnez un nom qui finit par .html ou .pdf");
    }

    private String form(String dossier, String... more) throws IOException {
        Path page = folder.resolve("fiche.html");
        String[] command = new String[4 + more.length];
        command[0] = "instruction";
        command[1] = dossier;
        command[2] = "--vers";
        command[3] = page.toString();
        System.arraycopy(more, 0, command, 4, more.length);
        Run run = Run.cahier(command);
        assertThat(run.code()).as(run.err()).isZero();
        return Files.readString(page).replace('\u00A0', ' ');
    }
}
