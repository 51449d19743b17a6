package fr.cahier.examples.documents;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.report.HtmlReport;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReportTest {

    private static final Path SIGNED_ONCE = Path.of("dossiers/04-signature-globale-seule.json");
    private static final Path TWELVE_SITES = Path.of("dossiers/02-reseau-de-douze-sites.json");
    private static final Path LEFT_BLANK = Path.of("dossiers/14-reponses-laissees-en-blanc.json");
    private static final Path EXPIRED = Path.of("dossiers/12-pieces-perimees-et-absentes.json");

    @Test
    void what_is_said_and_asked_alike_under_several_obligations_is_written_once() {
        String words = words(SIGNED_ONCE);

        assertThat(words)
                .contains("20 obligations : constats manquants. Aucun site recevant du public n’est décrit")
                .contains("Même constat et même demande que sous ESP-02.");
        assertThat(words.split("À faire : Décrivez chaque site où vous recevez le public", -1))
                .as("once in all chapters")
                .hasSize(1 + 1);
    }

    @Test
    void what_one_answer_leaves_open_is_told_of_the_first_obligation() {
        String words = words(LEFT_BLANK);
        String annex = words.substring(words.lastIndexOf("Les obligations, chapitre par chapitre"));

        assertThat(annex.split(
                        "Le dossier n’établit pas si le site « Permanence de Condé » \\(S2\\) reçoit du public", -1))
                .hasSize(1 + 1);
        assertThat(annex)
                .contains("SIG-04 L’information du public dès l’entrée — site Permanence de Condé (S2)"
                        + " Indéterminé. Même constat que sous ESP-02.");
    }

    @Test
    void sites_are_counted_by_the_obligations_that_are_judged_at_each() {
        assertThat(words(LEFT_BLANK))
                .contains("Obligations jugées site par site : 20, dont aucune n’est satisfaite à tous les sites."
                        + " Satisfaites : Maison de Vire (S1), 19 ; Permanence de Condé (S2), 0.");
        String page = HtmlReport.of(Documents.verdict(TWELVE_SITES));
        assertThat(page.substring(page.indexOf("<table class=\"tableau\""), page.indexOf("</table>")))
                .as("what differs between sites, and nothing else")
                .contains("HOR-06")
                .doesNotContain("ESP-02", "HOR-03");
        assertThat(words(TWELVE_SITES))
                .contains("19 obligations jugées site par site, sur 20, sont satisfaites à tous les sites.");
    }

    @Test
    void the_fiche_names_reservations_and_counts_what_is_due_later() {
        assertThat(words(EXPIRED))
                .contains(
                        "8 obligations sont satisfaites sous réserve, sans que tout ait pu être vérifié : QUA-07, Repérer")
                .contains("122 Satisfaits, dont 8 sous réserve")
                .contains("22 obligations restent à tenir après le label.")
                .contains("Rien de ce que le texte exige n’est à demander au candidat.");
    }

    private static String words(Path sample) {
        return HtmlReport.of(Documents.verdict(sample))
                .replaceAll("(?s)<style>.*?</style>", "")
                .replaceAll("<[^>]*>", "")
                .replaceAll("[\\s\u00A0]+", " ");
    }
}
