package fr.cahier.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.Evaluator;
import fr.cahier.dossier.CanalDepot;
import fr.cahier.dossier.Depot;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Horodatage;
import fr.cahier.dossier.Piece;
import fr.cahier.dossier.Precision;
import fr.cahier.dossier.Reponse;
import fr.cahier.dossier.Site;
import fr.cahier.verdict.Conclusion;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Reason;
import fr.cahier.verdict.Status;
import fr.cahier.verdict.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The engine on the small edition: each conclusion and each status, and what is told of them. */
class EvaluatorTest {

    private static final Evaluator EVALUATOR = Evaluator.of(SmallEdition.load());

    @Test
    void a_complete_dossier_complies() {
        Verdict verdict = EVALUATOR.evaluate(SmallEdition.complete());

        assertThat(verdict.conclusion()).isEqualTo(Conclusion.COMPLIANT);
        assertThat(verdict.missingCommitments()).isEmpty();
        assertThat(verdict.findings()).extracting(Finding::status).containsOnly(Status.SATISFIED);
    }

    @Test
    void an_empty_dossier_is_incomplete_and_every_decisive_obligation_is_missing() {
        Verdict verdict = EVALUATOR.evaluate(Dossier.VIDE);

        assertThat(verdict.conclusion()).isEqualTo(Conclusion.INCOMPLETE);
        assertThat(verdict.findings()).extracting(Finding::status).containsOnly(Status.MISSING);
    }

    @Test
    void a_number_below_the_threshold_is_a_breach_with_its_gap() {
        Finding finding = finding("ACC-02", site(site -> site.postesInternet(1)));

        assertThat(finding.status()).isEqualTo(Status.BREACHED);
        assertThat(finding.gap()).isEqualByComparingTo(BigDecimal.ONE);
        assertThat(finding.sentence())
                .isEqualTo("Postes reliés à l’internet (le site S1) : 1, pour 2 requis ; il en manque 1.");
        assertThat(finding.remedy()).isNotNull();
    }

    @Test
    void a_number_that_is_not_said_is_missing_and_never_zero() {
        Finding finding = finding("ACC-02", site(site -> site.postesInternet(null)));

        assertThat(finding.status()).isEqualTo(Status.MISSING);
    }

    @Test
    void a_site_that_receives_nobody_owes_nothing() {
        Dossier dossier = site(site -> site.recoitPublic(false));

        assertThat(EVALUATOR.evaluate(dossier).findings())
                .filteredOn(finding -> finding.obligation().id().equals("ACC-02"))
                .extracting(Finding::status)
                .doesNotContain(Status.BREACHED);
    }

    @Test
    void a_question_that_the_text_leaves_open_is_told_with_both_readings() {
        Finding finding = finding("DEP-01", deposit(depot -> depot.canal(CanalDepot.POSTAL)));

        assertThat(finding.status()).isEqualTo(Status.UNRESOLVED);
        assertThat(finding.reason()).isEqualTo(Reason.INTERPRETATION);
        assertThat(finding.readings()).hasSize(2);
    }

    @Test
    void a_deposit_after_the_limit_is_late_whatever_else_is_said() {
        Dossier dossier = deposit(depot -> depot.horodatage(Horodatage.lire("2026-06-30T12:00:01+02:00")));

        assertThat(EVALUATOR.evaluate(dossier).conclusion()).isEqualTo(Conclusion.LATE);
    }

    @Test
    void a_deposit_at_the_limit_is_in_time() {
        Dossier dossier = deposit(depot -> depot.horodatage(Horodatage.lire("2026-06-30T12:00:00+02:00")));

        assertThat(finding("DEP-02", dossier).status()).isEqualTo(Status.SATISFIED);
    }

    @Test
    void a_deposit_known_to_the_minute_of_the_limit_is_to_be_settled() {
        Dossier dossier = deposit(depot ->
                depot.horodatage(Horodatage.lire("2026-06-30T12:00+02:00")).precision(Precision.MINUTE));

        assertThat(finding("DEP-02", dossier).status()).isEqualTo(Status.UNRESOLVED);
    }

    @Test
    void a_piece_that_is_absent_is_a_reservation_and_no_breach() {
        Dossier dossier = SmallEdition.complete().toBuilder().pieces(List.of()).build();

        assertThat(EVALUATOR.evaluate(dossier).conclusion()).isEqualTo(Conclusion.COMPLIANT_WITH_RESERVATIONS);
        assertThat(finding("ACC-04", dossier).reservations()).hasSize(1);
    }

    @Test
    void a_piece_that_denies_prevails_over_a_declaration() {
        Dossier dossier = SmallEdition.complete().toBuilder()
                .pieces(List.of(Piece.builder()
                        .id("constat")
                        .siteId("S1")
                        .dement(List.of("ACC-04"))
                        .build()))
                .build();

        assertThat(finding("ACC-04", dossier).status()).isEqualTo(Status.BREACHED);
    }

    @Test
    void a_refused_line_is_a_breach_under_a_whole_that_is_signed() {
        Dossier dossier = SmallEdition.complete().toBuilder()
                .engagements(Map.of("global", Reponse.OUI, "MAI-01", Reponse.NON))
                .build();

        Finding finding = finding("MAI-01", dossier);
        assertThat(finding.status()).isEqualTo(Status.BREACHED);
        assertThat(finding.reason()).isEqualTo(Reason.COMMITMENT_REFUSED);
    }

    @Test
    void an_option_that_is_declined_costs_nothing() {
        Verdict verdict = EVALUATOR.evaluate(site(site -> site.espaceEntretienIsole(false)));

        assertThat(verdict.conclusion()).isEqualTo(Conclusion.COMPLIANT);
        assertThat(verdict.options()).isNotEmpty();
    }

    private static Finding finding(String obligation, Dossier dossier) {
        return EVALUATOR.evaluate(dossier).findings().stream()
                .filter(finding -> finding.obligation().id().equals(obligation))
                .findFirst()
                .orElseThrow();
    }

    private static Dossier site(UnaryOperator<Site.SiteBuilder> change) {
        Dossier complete = SmallEdition.complete();
        Site site = change.apply(complete.sites().get(0).toBuilder()).build();
        return complete.toBuilder().sites(List.of(site)).build();
    }

    private static Dossier deposit(UnaryOperator<Depot.DepotBuilder> change) {
        Dossier complete = SmallEdition.complete();
        return complete.toBuilder()
                .depot(change.apply(complete.depot().toBuilder()).build())
                .build();
    }
}
