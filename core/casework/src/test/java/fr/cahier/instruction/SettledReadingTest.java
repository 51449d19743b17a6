package fr.cahier.instruction;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.Evaluation;
import fr.cahier.Evaluator;
import fr.cahier.doctrine.Doctrine;
import fr.cahier.doctrine.Position;
import fr.cahier.dossier.CanalDepot;
import fr.cahier.dossier.Dossier;
import fr.cahier.plan.Plan;
import fr.cahier.plan.Planner;
import fr.cahier.testkit.SmallEdition;
import fr.cahier.verdict.Conclusion;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What officers and plans do with a question that the office has settled for all dossiers. */
class SettledReadingTest {

    private static final Evaluator EVALUATOR = Evaluator.of(SmallEdition.load());
    private static final LocalDate DAY = LocalDate.of(2026, 9, 15);
    private static final Dossier POSTED = SmallEdition.complete().toBuilder()
            .depot(SmallEdition.complete().depot().toBuilder()
                    .canal(CanalDepot.POSTAL)
                    .build())
            .build();

    @Test
    void an_officer_may_depart_from_it_with_grounds() {
        Evaluation evaluation = EVALUATOR.with(settling("en-ligne-seul")).evaluation(POSTED);
        Ecart departure = Ecart.builder()
                .obligation("DEP-01")
                .constat(Statut.NON_RESPECTE)
                .statut(Statut.SATISFAIT)
                .fondement("La plateforme était en panne.")
                .fonction("instructeur")
                .build();

        ReviewedVerdict reviewed = ReviewedVerdict.of(
                evaluation, Instruction.builder().ecarts(List.of(departure)).build(), DAY);

        assertThat(evaluation.verdict().conclusion()).isEqualTo(Conclusion.NON_COMPLIANT);
        assertThat(reviewed.conclusion()).isEqualTo(Conclusion.COMPLIANT);
        assertThat(reviewed.departures()).hasSize(1);
    }

    @Test
    void a_reading_chosen_for_one_dossier_is_told_to_be_a_departure() {
        Evaluation evaluation = EVALUATOR.with(settling("en-ligne-seul")).evaluation(POSTED);
        Lecture reading = Lecture.builder()
                .obligation("DEP-01")
                .lecture(2)
                .statut(Statut.SATISFAIT)
                .build();

        ReviewedVerdict reviewed = ReviewedVerdict.of(
                evaluation, Instruction.builder().lectures(List.of(reading)).build(), DAY);

        assertThat(reviewed.conclusion()).isEqualTo(Conclusion.NON_COMPLIANT);
        assertThat(reviewed.unapplied()).singleElement().satisfies(unapplied -> assertThat(unapplied.message())
                .contains("est tranchée par la doctrine du service")
                .contains("écrivez un écart"));
    }

    @Test
    void a_plan_asks_nothing_where_it_is_settled_for_the_applicant() {
        Plan plan = Planner.of(EVALUATOR.with(settling("recevable"))).plan(POSTED);

        assertThat(plan.verdict().conclusion()).isEqualTo(Conclusion.COMPLIANT);
        assertThat(plan.changes()).isEmpty();
    }

    @Test
    void a_plan_mends_what_is_settled_against_the_applicant() {
        Plan open = Planner.of(EVALUATOR).plan(POSTED);
        Plan settled = Planner.of(EVALUATOR.with(settling("en-ligne-seul"))).plan(POSTED);

        assertThat(open.verdict().conclusion()).isEqualTo(Conclusion.UNDECIDED);
        assertThat(settled.verdict().conclusion()).isEqualTo(Conclusion.NON_COMPLIANT);
        assertThat(settled.outcome()).isEqualTo(Plan.Outcome.CHANGES);
        assertThat(EVALUATOR.evaluate(settled.applied()).conclusion()).isEqualTo(Conclusion.COMPLIANT);
    }

    private static Doctrine settling(String reading) {
        return Doctrine.builder()
                .positions(List.of(Position.builder()
                        .question("depot-hors-ligne")
                        .lecture(reading)
                        .auteur("la cheffe du service")
                        .date(LocalDate.of(2026, 3, 1))
                        .motif("Par égalité.")
                        .build()))
                .build();
    }
}
