package fr.cahier.examples.documents;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.Evaluation;
import fr.cahier.Evaluator;
import fr.cahier.authoring.DoctrineFile;
import fr.cahier.dossier.Dossier;
import fr.cahier.instruction.InstructionReader;
import fr.cahier.instruction.ReviewedVerdict;
import fr.cahier.report.HtmlReport;
import fr.cahier.report.Templates;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What the fiche of a report tells whoever decides. */
class FicheTest {

    private static final Path TELEPHONE_ONLY = Path.of("dossiers/03-telephone-seul.json");
    private static final Path AT_THE_MINUTE = Path.of("dossiers/11-depot-a-la-minute-de-la-limite.json");
    private static final Path EMPTY = Path.of("dossiers/05-dossier-vide.json");

    @Test
    void what_the_office_has_to_look_up_is_no_question_of_the_text() {
        assertThat(words(HtmlReport.of(Documents.verdict(AT_THE_MINUTE))))
                .contains("l’avis dépend de ce que le service doit encore relever.")
                .contains("À relever par le service : La seconde du dépôt est à relever par le service qui l’a reçu")
                .contains("Selon ce qui sera relevé :", "À trancher, ce que le service doit encore relever.")
                .doesNotContain("Lectures possibles")
                .doesNotContain("À choisir par une personne");
    }

    @Test
    void what_the_office_has_to_look_up_is_not_asked_of_the_candidate() {
        String words = words(HtmlReport.of(Documents.verdict(EMPTY)));

        assertThat(words)
                .contains("À relever par le service : Le formulaire employé est à relever par le service")
                .contains("La date limite de dépôt")
                .doesNotContain("Le dépôt de la candidature (4)");
    }

    @Test
    void questions_are_counted_and_named() {
        assertThat(words(HtmlReport.of(Documents.verdict(TELEPHONE_ONLY))))
                .contains(
                        "À choisir par une personne, 3 questions : TER-03, L’ancrage d’une structure locale ; ESP-01,")
                .doesNotContain("À relever par le service");
    }

    @Test
    void questions_are_told_though_the_conclusion_rests_on_a_breach() {
        String fiche = words(HtmlReport.of(held("""
                {"visites": [{"obligation": "DRO-03", "vu": "NON_CONFORME", "date": "2020-09-03", "note": "Un bureau partagé."}],
                 "lectures": [{"obligation": "HOR-06", "lecture": 2, "statut": "SATISFAIT", "date": "2020-09-04",
                   "note": "Le standard répond."}]}
                """), Templates.shipped()));

        assertThat(fiche)
                .contains("Non conforme.")
                .contains("À choisir par une personne, 2 questions :")
                .contains("ESP-01, Un espace réservé à l’accueil du public : Le candidat ne reçoit qu’à distance ;");
    }

    @Test
    void what_the_officer_held_leads_to_its_obligation_and_makes_the_opinion_his_as_well() {
        String page = HtmlReport.of(held("""
                {"visites": [{"obligation": "DRO-03", "vu": "NON_CONFORME", "date": "2020-09-03", "note": "Un bureau partagé."}]}
                """), Templates.shipped());

        assertThat(words(page))
                .contains("Cet avis est une proposition établie par un logiciel et par l’instructeur ; seule");
        assertThat(page).contains("<li><a href=\"#o-DRO-03\">");
    }

    @Test
    void no_sentence_has_two_stops() {
        String page = words(HtmlReport.of(held("""
                {"visites": [{"obligation": "DRO-03", "vu": "NON_CONFORME", "date": "2020-09-03", "note": "Un bureau partagé."}],
                 "lectures": [{"obligation": "HOR-06", "lecture": 2, "statut": "SATISFAIT", "date": "2020-09-04",
                   "note": "Le standard répond"}]}
                """), Templates.shipped()));

        assertThat(page)
                .contains("non conforme : « Un bureau partagé ».")
                .contains("le planning la mesure. Le standard répond. Le logiciel seul : à trancher.")
                .doesNotContain("..")
                .doesNotContain(". ».");
    }

    @Test
    void what_was_seen_is_told_apart_from_what_the_dossier_said() {
        String page = words(HtmlReport.of(held("""
                {"visites": [{"obligation": "DRO-03", "vu": "NON_CONFORME", "date": "2020-09-03", "note": "Un bureau partagé."}]}
                """), Templates.shipped()));

        assertThat(page)
                .contains("Non respecté. Vu sur place le 3 septembre 2020")
                .contains("Ce que le dossier disait, à l’inverse : Engagement DRO-03 : oui")
                .doesNotContain("faits contraires au texte");
    }

    @Test
    void all_readings_together_are_told_where_each_alone_leaves_others_open() {
        Dossier expired = Documents.read(Path.of("dossiers/12-pieces-perimees-et-absentes.json"));
        Evaluation evaluation = Evaluator.of(Documents.SHIPPED).evaluation(expired);

        assertThat(words(HtmlReport.of(evaluation.verdict(), evaluation.range(), Templates.shipped())))
                .contains(
                        "l’avis ira de « non conforme » à « conforme sous réserve ». Toutes les questions tranchées en faveur"
                                + " du candidat : conforme sous réserve ; toutes en sa défaveur : non conforme.")
                .contains("Cette question seule tranchée, l’avis serait : non conforme.");
    }

    @Test
    void what_is_too_long_ends_with_a_sentence_and_says_where_the_others_are() {
        Evaluator evaluator = DoctrineFile.read(Path.of("doctrine.yaml")).applied(Evaluator.of(Documents.SHIPPED));

        assertThat(words(HtmlReport.of(
                        evaluator.evaluate(Documents.read(Path.of("dossiers/15-quatre-demi-journees.json"))))))
                .contains("sans rendez-vous et toutes les semaines. (suite en annexe) Texte :");
    }

    @Test
    void the_calendar_ends_the_fiche_and_what_is_left_is_one_paragraph() {
        String words = words(HtmlReport.of(Documents.verdict(TELEPHONE_ONLY)));

        assertThat(words.indexOf("La date limite de dépôt : 31 juillet 2020 à 16 h"))
                .isBetween(
                        words.indexOf("Ce qui reste ensuite"),
                        words.lastIndexOf("Les obligations, chapitre par chapitre"));
        assertThat(words)
                .contains(
                        "10 obligations restent à voir sur place. 20 obligations restent à tenir après le label. Leur liste :");
    }

    @Test
    void the_fiche_says_that_it_is_a_proposal_and_why_grounds_are_fewer_than_findings() {
        assertThat(words(HtmlReport.of(Documents.verdict(EMPTY))))
                .containsOnlyOnce(
                        "Cet avis est une proposition faite par un logiciel ; seule la Région se prononce. 0 Satisfait")
                .contains("117 Manquants")
                .contains("Constats dont l’avis dépend : 108 manquants, 3 à trancher ou indéterminés."
                        + " 9 autres constats, parmi ceux-là, ne décident jamais seuls.");
    }

    @Test
    void links_hold_titles_only_and_statuses_agree() {
        String page = HtmlReport.of(Documents.verdict(EMPTY));

        assertThat(page).doesNotContainPattern("[\\s\\u00A0];</a>");
        assertThat(words(HtmlReport.of(Documents.verdict(Path.of("dossiers/04-signature-globale-seule.json")))))
                .contains("20 obligations : constats manquants.");
        assertThat(page).contains("<a href=\"#fiche\">La fiche</a>");
    }

    private static ReviewedVerdict held(String sheet) {
        Dossier dossier = Documents.read(TELEPHONE_ONLY);
        Evaluation evaluation = Evaluator.of(Documents.SHIPPED).evaluation(dossier);
        return ReviewedVerdict.of(evaluation, InstructionReader.read(sheet), LocalDate.of(2020, 9, 15));
    }

    private static String words(String page) {
        return page.replaceAll("(?s)<style>.*?</style>", "")
                .replaceAll("<[^>]*>", "")
                .replaceAll("[\\s\u00A0]+", " ");
    }
}
