package fr.cahier.examples.documents;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.report.PlanReport;
import fr.cahier.report.TextReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What an officer reads in a terminal: each cause once, in the order of the page, in words of the office. */
class TerminalReportTest {

    private static final Path SIGNED_ONLY = Path.of("dossiers/04-signature-globale-seule.json");
    private static final Path EXPIRED = Path.of("dossiers/12-pieces-perimees-et-absentes.json");

    @Test
    void one_cause_of_twenty_findings_is_told_once_with_their_list() throws IOException {
        String report = told(SIGNED_ONLY);

        assertThat(report.split("Aucun site recevant du public n’est décrit", -1))
                .hasSize(2);
        assertThat(report)
                .contains("20 obligations, pour une même raison", "SIG-04 L’information du public dès l’entrée — ");
    }

    @Test
    void what_several_obligations_need_of_a_list_is_asked_of_it_together_and_no_identifier() throws IOException {
        assertThat(told(SIGNED_ONLY))
                .contains("Sites ; attendu pour chaque site : accueil du public, ressources documentaires, "
                        + "ressources numériques, postes internet.")
                .contains("Sites ; attendu : la description de chaque site.")
                .doesNotContain("identifiant du");
    }

    @Test
    void a_piece_that_several_obligations_miss_makes_one_reservation() throws IOException {
        assertThat(told(EXPIRED))
                .contains("QUA-07 Repérer qui pourra aider ensuite QUA-13 Faire connaître ceux qui peuvent aider"
                        + " DIA-04 Orienter à bon escient vers les autres opérateurs Pièce attendue et non jointe");
    }

    @Test
    void a_piece_is_named_by_its_title_beside_its_identifier() throws IOException {
        assertThat(told(Path.of("dossiers/08-engagement-dementi-par-une-piece.json")))
                .contains(
                        "Pièces : « Compte rendu de la commission de sécurité » du 27 février 2020 (visite-securite).");
    }

    @Test
    void a_plan_tells_what_decides_before_what_is_useful_and_every_answer_that_it_counts_on() throws IOException {
        String expired = words(PlanReport.of(Documents.plan(Documents.read(EXPIRED))));
        String signed = words(PlanReport.of(Documents.plan(Documents.read(SIGNED_ONLY))));

        assertInOrder(expired, "CE QUE L’INSTRUCTEUR DOIT TRANCHER", "CE QUI NE LÈVE QU’UNE RÉSERVE");
        assertThat(signed).contains("Ce plan compte sur cette réponse : structure locale.");
    }

    @Test
    void a_plan_says_what_is_to_be_looked_up_and_not_the_name_of_a_field() throws IOException {
        Path minute = Path.of("dossiers/11-depot-a-la-minute-de-la-limite.json");

        assertThat(words(PlanReport.of(Documents.plan(Documents.read(minute)))))
                .contains("1 point relevé par le service", "La seconde du dépôt est à relever par le service")
                .doesNotContain("précision de l’heure du dépôt");
    }

    private static void assertInOrder(String report, String... parts) {
        assertThat(report).contains(parts);
        assertThat(Stream.of(parts).map(report::indexOf).toList()).isSorted();
    }

    private static String told(Path sample) throws IOException {
        return words(TextReport.of(Documents.verdict(sample)));
    }

    private static String words(String report) {
        return report.replaceAll("[ \u00A0\u202F\n]+", " ");
    }
}
