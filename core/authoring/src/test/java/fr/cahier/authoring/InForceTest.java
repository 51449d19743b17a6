package fr.cahier.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.Evaluator;
import fr.cahier.ExecutableEdition;
import fr.cahier.dossier.Depot;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Horodatage;
import fr.cahier.dossier.Piece;
import fr.cahier.dossier.Reponse;
import fr.cahier.dossier.Site;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Threshold;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Status;
import fr.cahier.verdict.Verdict;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Obligations and thresholds hold from one day to another, those days included. */
class InForceTest {

    private static final String ROWS = "essai/obligations.yaml";

    @TempDir
    Path temporary;

    private int copies;

    @Test
    void an_obligation_holds_from_its_first_day_to_its_last() {
        ExecutableEdition edition = dated("{ du: \"2026-03-01\", au: \"2026-03-31\" }");
        assertThat(findings(edition, "2026-02-28")).isEmpty();
        assertThat(findings(edition, "2026-03-01")).containsExactly("ESS-01");
        assertThat(findings(edition, "2026-03-31")).containsExactly("ESS-01");
        assertThat(findings(edition, "2026-04-01")).isEmpty();
    }

    @Test
    void what_does_not_hold_is_told_and_weighs_nothing() {
        Verdict verdict = verdict(dated("{ au: \"2026-03-31\" }"), deposited("2026-04-01"));
        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.rollUps())
                .allSatisfy(rollUp -> assertThat(rollUp.findings()).isEmpty());
        assertThat(verdict.remarks())
                .containsExactly(
                        "Pas en vigueur le 1er avril 2026, et sans effet sur cet avis : ESS-01 (jusqu’au 31 mars"
                                + " 2026).");
    }

    @Test
    void an_answer_and_a_piece_for_what_does_not_hold_are_said_not_to_be_read() {
        Dossier dossier = deposited("2026-04-01").toBuilder()
                .engagements(Map.of("ESS-01", Reponse.NON))
                .pieces(List.of(Piece.builder().dement(List.of("ESS-01")).build()))
                .build();
        Verdict verdict = verdict(dated("{ au: \"2026-03-31\" }"), dossier);
        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.remarks())
                .contains(
                        "La réponse donnée sous « ESS-01 » n’a pas été lue : rien n’est demandé sous ce numéro le 1er"
                                + " avril 2026.",
                        "Une pièce rattachée à « ESS-01 » n’a pas été lue : rien n’est demandé sous ce numéro le 1er"
                                + " avril 2026.");
    }

    @Test
    void of_a_gathering_row_that_does_not_hold_no_answer_is_inherited() {
        Folder folder = commitment();
        Folder dated = folder.replace(
                ROWS, "  nature: ensemble # ENS-01", "  nature: ensemble\n  en-vigueur: { au: \"2026-03-31\" }");
        ExecutableEdition edition = EditionFolder.load(dated.path());
        Dossier dossier = deposited("2026-03-31").toBuilder()
                .engagements(Map.of("ENS-01", Reponse.NON, "global", Reponse.OUI))
                .build();
        assertThat(status(edition, dossier)).isEqualTo(Status.BREACHED);
        assertThat(status(
                        edition, dossier.toBuilder().depot(depot("2026-04-01")).build()))
                .isEqualTo(Status.SATISFIED);
    }

    @Test
    void a_threshold_changes_on_its_day() {
        Folder folder = Folder.minimal(temporary)
                .replace("cahier.yaml", "nombre: 2 }", "nombre: 2 }\n      - { du: \"2026-09-01\", nombre: 3 }");
        ExecutableEdition edition = EditionFolder.load(folder.path());
        assertThat(status(edition, deposited("2026-08-31"))).isEqualTo(Status.SATISFIED);
        assertThat(status(edition, deposited("2026-09-01"))).isEqualTo(Status.MISSING);
    }

    @Test
    void a_threshold_that_has_no_value_yet_proves_nothing_and_is_told() {
        ExecutableEdition loaded = EditionFolder.load(Folder.minimal(temporary).path());
        Threshold postes = loaded.edition().thresholds().get("postes");
        Threshold.Value later = new Threshold.Value(
                LocalDate.parse("2026-02-01"), postes.values().get(0).seuil());
        Edition changed = loaded.edition().toBuilder()
                .thresholds(Map.of(
                        "postes",
                        new Threshold(
                                "postes",
                                postes.title(),
                                postes.unit(),
                                postes.setBy(),
                                postes.source(),
                                List.of(later))))
                .build();
        ExecutableEdition edition = new ExecutableEdition(changed, loaded.rules());
        Verdict verdict = verdict(edition, deposited("2026-01-31"));
        assertThat(verdict.findings()).extracting(Finding::status).containsExactly(Status.MISSING);
        assertThat(verdict.remarks())
                .containsExactly("Le seuil « postes » n’a pas de valeur le 31 janvier 2026 : une règle qui en dépend ne"
                        + " conclut rien.");
        assertThat(status(edition, deposited("2026-02-01"))).isEqualTo(Status.SATISFIED);
    }

    @Test
    void an_edition_named_for_a_day_outside_of_it_says_so() {
        Folder folder = Folder.minimal(temporary)
                .replace(
                        "cahier.yaml",
                        "  du: \"2026-01-01\"\nfuseau",
                        "  du: \"2026-01-01\"\n  au: \"2026-12-31\"\nfuseau");
        ExecutableEdition edition = EditionFolder.load(folder.path());
        assertThat(verdict(edition, deposited("2026-12-31")).remarks()).isEmpty();
        assertThat(verdict(edition, deposited("2027-01-01")).remarks())
                .containsExactly(
                        "L’édition « essai/2026 » n’est pas en vigueur le 1er janvier 2027 (du 1er janvier 2026"
                                + " au 31 décembre 2026) : ce qui vaut son dernier jour a été appliqué.");
        assertThat(verdict(edition, deposited("2025-12-31")).remarks())
                .singleElement()
                .asString()
                .contains("ce qui vaut son premier jour a été appliqué");
    }

    @Test
    void an_empty_or_reversed_period_is_refused() {
        assertThat(undated("{ }").refusal()).hasMessageContaining("« en-vigueur » est vide");
        assertThat(undated("{ du: \"2026-03-02\", au: \"2026-03-01\" }").refusal())
                .hasMessageContaining("la période finit avant de commencer");
    }

    private ExecutableEdition dated(String period) {
        return EditionFolder.load(undated(period).path());
    }

    private Folder undated(String period) {
        return fresh().replace(ROWS, "  sujet: site", "  sujet: site\n  en-vigueur: " + period);
    }

    private Folder fresh() {
        Path parent = temporary.resolve("copie" + copies++);
        assertThat(parent.toFile().mkdirs()).isTrue();
        return Folder.minimal(parent);
    }

    /** An edition in which ESS-01 is a commitment under ENS-01. */
    private Folder commitment() {
        return Folder.minimal(temporary)
                .replace(
                        ROWS,
                        "- id: ESS-01",
                        "- id: ENS-01\n  titre: \"Un ensemble\"\n  rubrique: \"Essai\"\n  lignes: \"1\"\n"
                                + "  nature: ensemble # ENS-01\n\n- id: ESS-01")
                .replace(
                        ROWS,
                        "  sujet: site\n  verification: [faits]",
                        "  ensemble: ENS-01\n  verification: [engagement]")
                .replace("essai/regles.drl", "  Seuil( code == \"postes\", $requis : nombre )\n", "")
                .replace(
                        "essai/regles.drl",
                        "Site( $site : id, recoitPublic == true, postesInternet >= $requis, $constate : postesInternet )",
                        "Engagement( obligation == \"ESS-01\", reponse == Reponse.OUI, $constate : reponse )");
    }

    private static List<String> findings(ExecutableEdition edition, String day) {
        return verdict(edition, deposited(day)).findings().stream()
                .map(finding -> finding.obligation().id())
                .toList();
    }

    private static Status status(ExecutableEdition edition, Dossier dossier) {
        return verdict(edition, dossier).findings().get(0).status();
    }

    private static Verdict verdict(ExecutableEdition edition, Dossier dossier) {
        return Evaluator.of(edition).evaluate(dossier);
    }

    private static Dossier deposited(String day) {
        return Dossier.builder()
                .depot(depot(day))
                .sites(List.of(Site.builder()
                        .id("S1")
                        .recoitPublic(true)
                        .postesInternet(2)
                        .build()))
                .build();
    }

    private static Depot depot(String day) {
        return Depot.builder().horodatage(Horodatage.lire(day + "T12:00:00")).build();
    }
}
