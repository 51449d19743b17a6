package fr.cahier.instruction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cahier.Evaluation;
import fr.cahier.Evaluator;
import fr.cahier.dossier.CanalDepot;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.InputIssue;
import fr.cahier.dossier.IssueCode;
import fr.cahier.json.VerdictWriter;
import fr.cahier.plan.Change;
import fr.cahier.plan.Plan;
import fr.cahier.plan.Planner;
import fr.cahier.testkit.SmallEdition;
import fr.cahier.verdict.Conclusion;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.FollowUp;
import fr.cahier.verdict.Status;
import fr.cahier.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ReviewedVerdictTest {

    private static final Evaluator EVALUATOR = Evaluator.of(SmallEdition.load());
    private static final LocalDate DAY = LocalDate.of(2026, 9, 15);

    private static final Dossier TWO_MORNINGS = SmallEdition.complete().toBuilder()
            .creneaux(SmallEdition.complete().creneaux().subList(0, 2))
            .build();

    private static final Dossier POSTED = SmallEdition.complete().toBuilder()
            .depot(SmallEdition.complete().depot().toBuilder()
                    .canal(CanalDepot.POSTAL)
                    .build())
            .build();

    private static final Ecart DEPARTURE = Ecart.builder()
            .obligation("ACC-03")
            .sujet("S1")
            .constat(Statut.NON_RESPECTE)
            .statut(Statut.SATISFAIT)
            .fondement("Une troisième demi-journée est tenue à la mairie annexe.")
            .fonction("instructeur")
            .expireLe(DAY)
            .build();

    @Test
    void a_departure_changes_the_conclusion_beside_the_engines() {
        Evaluation evaluation = EVALUATOR.evaluation(TWO_MORNINGS);

        ReviewedVerdict instructed = instructed(evaluation, DEPARTURE);

        assertThat(instructed.verdict()).isSameAs(evaluation.verdict());
        assertThat(instructed.verdict().conclusion()).isEqualTo(Conclusion.NON_COMPLIANT);
        assertThat(instructed.conclusion()).isEqualTo(Conclusion.COMPLIANT);
        assertThat(instructed.departures()).hasSize(1);
        assertThat(instructed.unapplied()).isEmpty();
    }

    @Test
    void a_departure_that_has_expired_is_told_and_not_applied() {
        refused(ecart -> ecart.toBuilder().expireLe(DAY.minusDays(1)).build(), "/ecarts/0", "valait jusqu’au");
    }

    @Test
    void a_departure_from_a_finding_that_has_changed_is_told_and_not_applied() {
        refused(ecart -> ecart.toBuilder().constat(Statut.MANQUANT).build(), "/ecarts/0", "n’est plus celui");
    }

    @Test
    void a_departure_without_grounds_is_told_and_not_applied() {
        refused(ecart -> ecart.toBuilder().fondement(null).build(), "/ecarts/0", "fondement");
    }

    @Test
    void an_entry_on_a_site_that_is_not_there_is_told_and_not_applied() {
        refused(ecart -> ecart.toBuilder().sujet("S99").build(), "/ecarts/0", "« S99 » n’est pas un sujet");
    }

    @Test
    void an_entry_on_an_unknown_obligation_is_told_and_not_applied() {
        refused(ecart -> ecart.toBuilder().obligation("ZZZ-01").build(), "/ecarts/0", "« ZZZ-01 »");
    }

    @Test
    void what_is_seen_not_conform_weighs_and_what_is_seen_conform_changes_nothing() {
        Evaluation evaluation = EVALUATOR.evaluation(SmallEdition.complete());
        Finding seen = evaluation.verdict().findings().stream()
                .filter(finding -> finding.obligation().id().equals("ACC-01"))
                .findFirst()
                .orElseThrow();
        Visite visite = Visite.builder()
                .obligation("ACC-01")
                .sujet(seen.subject())
                .vu(Vu.CONFORME)
                .build();

        ReviewedVerdict conform = instructed(evaluation, visite);
        ReviewedVerdict not =
                instructed(evaluation, visite.toBuilder().vu(Vu.NON_CONFORME).build());

        assertThat(conform.conclusion()).isEqualTo(Conclusion.COMPLIANT);
        assertThat(conform.view(seen)).isPresent();
        assertThat(not.conclusion()).isEqualTo(Conclusion.NON_COMPLIANT);
        assertThat(seen.followUps()).contains(FollowUp.CHECK_ON_SITE);
        assertThat(List.of(conform, not)).allSatisfy(reviewed -> assertThat(
                        finding(reviewed.held(), "ACC-01").followUps())
                .doesNotContain(FollowUp.CHECK_ON_SITE));
    }

    @Test
    void a_dossier_complies_once_the_questions_of_its_plan_are_settled() {
        Plan plan = Planner.of(EVALUATOR).plan(POSTED);
        List<Lecture> settled = plan.changesOf(Change.Who.OFFICER).stream()
                .map(change -> change.mends().get(0))
                .map(question -> Lecture.builder()
                        .obligation(question.obligation().id())
                        .sujet(question.subject())
                        .lecture(2)
                        .statut(Statut.SATISFAIT)
                        .build())
                .toList();

        ReviewedVerdict instructed = ReviewedVerdict.of(
                EVALUATOR.evaluation(plan.applied()),
                Instruction.builder().lectures(settled).build(),
                DAY);

        assertThat(instructed.conclusion()).isEqualTo(Conclusion.COMPLIANT);
        assertThat(instructed.views())
                .allSatisfy(view -> assertThat(view.reading()).isNotBlank());
    }

    @Test
    void a_reading_of_a_finding_that_leaves_no_question_is_told_and_not_applied() {
        Instruction instruction = Instruction.builder()
                .lectures(List.of(Lecture.builder()
                        .obligation("MAI-01")
                        .lecture(1)
                        .statut(Statut.SATISFAIT)
                        .build()))
                .build();

        ReviewedVerdict instructed =
                ReviewedVerdict.of(EVALUATOR.evaluation(SmallEdition.complete()), instruction, DAY);

        assertThat(instructed.views()).isEmpty();
        assertThat(instructed.unapplied()).extracting(Unapplied::pointer).containsExactly("/lectures/0");
    }

    @Test
    void a_status_that_contradicts_the_chosen_reading_is_refused_with_its_mend() {
        Lecture contradictory = Lecture.builder()
                .obligation("DEP-01")
                .lecture(1)
                .statut(Statut.SATISFAIT)
                .build();

        ReviewedVerdict refused = chosen(contradictory);
        ReviewedVerdict agreeing =
                chosen(contradictory.toBuilder().statut(Statut.NON_RESPECTE).build());

        assertThat(refused.conclusion()).isEqualTo(Conclusion.UNDECIDED);
        assertThat(refused.views()).isEmpty();
        assertThat(refused.unapplied()).singleElement().satisfies(entry -> {
            assertThat(entry.pointer()).isEqualTo("/lectures/0/statut");
            assertThat(entry.message())
                    .contains("(DEP-01), « Seul vaut un dépôt en ligne. », conduit à « non respecté »")
                    .contains("l’entrée dit « satisfait »")
                    .contains("Écrivez NON_RESPECTE, ou choisissez l’autre lecture");
        });
        assertThat(agreeing.conclusion()).isEqualTo(Conclusion.NON_COMPLIANT);
        assertThat(agreeing.unapplied()).isEmpty();
    }

    @Test
    void a_number_below_one_is_no_reading() {
        Lecture none = Lecture.builder()
                .obligation("DEP-01")
                .lecture(0)
                .statut(Statut.SATISFAIT)
                .build();

        assertThat(chosen(none).unapplied()).singleElement().satisfies(entry -> assertThat(entry.message())
                .contains("un numéro de 1 à 2"));
    }

    @Test
    void grounds_that_say_nothing_are_none() {
        for (String nothing : List.of(" ", "néant", "NC", "?")) {
            refused(ecart -> ecart.toBuilder().fondement(nothing).build(), "/ecarts/0", "fondement");
        }
    }

    @Test
    void the_findings_as_held_say_what_was_decided_and_the_engines_stay_as_they_were() {
        ReviewedVerdict departed = instructed(EVALUATOR.evaluation(TWO_MORNINGS), DEPARTURE);
        ReviewedVerdict settled = chosen(Lecture.builder()
                .obligation("DEP-01")
                .lecture(2)
                .statut(Statut.SATISFAIT)
                .date(DAY)
                .fonction("instructeur")
                .build());

        Finding hours = finding(departed.held(), "ACC-03");
        assertThat(hours.status()).isEqualTo(Status.SATISFIED);
        assertThat(hours.remedy()).isNull();
        assertThat(hours.sentence())
                .startsWith(
                        "Écart de l’instructeur (instructeur), vers « satisfait » : « Une troisième demi-journée est tenue à la"
                                + " mairie annexe ». Le logiciel, sur le dossier seul, constatait : « ");
        assertThat(finding(departed.verdict(), "ACC-03").status()).isEqualTo(Status.BREACHED);
        assertThat(finding(settled.held(), "DEP-01").sentence())
                .contains("Lecture choisie pour ce dossier le 15 septembre 2026 (instructeur) : « Aucune sanction");
        assertThat(finding(settled.held(), "DEP-01").questions()).isEmpty();
    }

    private static ReviewedVerdict chosen(Lecture lecture) {
        return ReviewedVerdict.of(
                EVALUATOR.evaluation(POSTED),
                Instruction.builder().lectures(List.of(lecture)).build(),
                DAY);
    }

    private static Finding finding(Verdict verdict, String obligation) {
        return verdict.findings().stream()
                .filter(finding -> finding.obligation().id().equals(obligation))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_sheet_of_another_dossier_is_refused() {
        Evaluation evaluation = EVALUATOR.evaluation(TWO_MORNINGS);
        Instruction other = Instruction.builder()
                .reference("EX-2")
                .ecarts(List.of(DEPARTURE))
                .build();

        assertThatThrownBy(() -> ReviewedVerdict.of(evaluation, other, DAY))
                .isInstanceOfSatisfying(UnreadableInstructionException.class, refused -> assertThat(refused.problems())
                        .extracting(InputIssue::code)
                        .containsExactly(IssueCode.INAPPLICABLE))
                .hasMessageContaining("/reference")
                .hasMessageContaining("« EX-2 », et celui-ci est « EX-1 »");
        assertThat(ReviewedVerdict.of(
                                evaluation, other.toBuilder().reference("EX-1").build(), DAY)
                        .views())
                .hasSize(1);
    }

    @Test
    void an_entry_dated_after_the_day_of_the_review_is_told_and_not_applied() {
        refused(ecart -> ecart.toBuilder().date(DAY.plusDays(1)).build(), "/ecarts/0", "datée du 16 septembre 2026");
        assertThat(instructed(
                                EVALUATOR.evaluation(TWO_MORNINGS),
                                DEPARTURE.toBuilder().date(DAY).build())
                        .views())
                .hasSize(1);

        Lecture reading = Lecture.builder()
                .obligation("DEP-01")
                .lecture(2)
                .statut(Statut.SATISFAIT)
                .date(DAY.plusDays(1))
                .build();
        Visite visit = Visite.builder()
                .obligation("ACC-01")
                .sujet("S1")
                .vu(Vu.NON_CONFORME)
                .date(DAY.plusDays(1))
                .build();
        ReviewedVerdict instructed = ReviewedVerdict.of(
                EVALUATOR.evaluation(POSTED),
                Instruction.builder()
                        .lectures(List.of(reading))
                        .visites(List.of(visit))
                        .build(),
                DAY);

        assertThat(instructed.conclusion()).isEqualTo(Conclusion.UNDECIDED);
        assertThat(instructed.unapplied())
                .extracting(Unapplied::pointer)
                .containsExactlyInAnyOrder("/lectures/0", "/visites/0");
    }

    @Test
    void a_reviewed_verdict_begins_with_what_follows_from_the_review_and_names_the_engines_proposal() {
        ReviewedVerdict instructed = instructed(EVALUATOR.evaluation(TWO_MORNINGS), DEPARTURE);

        String alone = VerdictWriter.json(instructed.verdict());
        String first = "{\n  \"format\" : \"cahier-verdict/1\",\n  \"conclusion\" : \"NON_COMPLIANT\",\n";

        assertThat(alone).startsWith(first);
        assertThat(ReviewedVerdictWriter.json(instructed))
                .startsWith(
                        "{\n  \"format\" : \"cahier-reviewed-verdict/1\",\n  \"conclusion\" : \"COMPLIANT\",\n  \"proposed\" : \"NON_COMPLIANT\",\n"
                                + alone.substring(first.length(), alone.length() - "\n}\n".length())
                                + ",\n  \"instruction\" : {\n");
    }

    @Test
    void an_unknown_key_is_told_with_its_place() {
        assertThatThrownBy(() -> InstructionReader.read("{\"ecarts\": [\n {\"obligations\": \"ACC-03\"}]}"))
                .isInstanceOf(UnreadableInstructionException.class)
                .hasMessageContaining("/ecarts/0/obligations, ligne 2")
                .hasMessageContaining("« obligation »");
    }

    private static void refused(UnaryOperator<Ecart> change, String pointer, String said) {
        ReviewedVerdict instructed = instructed(EVALUATOR.evaluation(TWO_MORNINGS), change.apply(DEPARTURE));

        assertThat(instructed.conclusion()).isEqualTo(Conclusion.NON_COMPLIANT);
        assertThat(instructed.views()).isEmpty();
        assertThat(instructed.unapplied()).singleElement().satisfies(entry -> {
            assertThat(entry.pointer()).isEqualTo(pointer);
            assertThat(entry.message()).contains(said);
        });
    }

    private static ReviewedVerdict instructed(Evaluation evaluation, Ecart ecart) {
        return ReviewedVerdict.of(
                evaluation, Instruction.builder().ecarts(List.of(ecart)).build(), DAY);
    }

    private static ReviewedVerdict instructed(Evaluation evaluation, Visite visite) {
        return ReviewedVerdict.of(
                evaluation, Instruction.builder().visites(List.of(visite)).build(), DAY);
    }
}
