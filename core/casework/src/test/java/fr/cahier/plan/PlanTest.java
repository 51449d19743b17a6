package fr.cahier.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.Evaluator;
import fr.cahier.dossier.Dossier;
import fr.cahier.plan.Change.Who;
import fr.cahier.testkit.SmallEdition;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The plan is proven by carrying it out: the evaluator, not the planner, says whether the dossier then complies. */
class PlanTest {

    private static final Evaluator EVALUATOR = Evaluator.of(SmallEdition.load());
    private static final Planner PLANNER = Planner.of(EVALUATOR);

    @ParameterizedTest
    @EnumSource
    void a_dossier_complies_once_its_plan_is_carried_out_and_not_without_any_one_change(Damage one) {
        prove(one.dossier(), one.name());
        for (Damage other : Damage.values()) {
            if (other.compareTo(one) > 0) {
                prove(other.in(one.dossier()), one + ", " + other);
            }
        }
    }

    @Test
    void an_empty_dossier_complies_once_its_plan_is_carried_out() {
        prove(Dossier.VIDE, "empty");
    }

    @Test
    void nothing_is_to_do_where_the_dossier_complies() {
        Plan plan = PLANNER.plan(SmallEdition.complete());

        assertThat(plan.outcome()).isEqualTo(Plan.Outcome.NOTHING_TO_DO);
        assertThat(plan.changes()).isEmpty();
    }

    @Test
    void a_half_day_that_is_wanting_is_counted_and_placed() {
        assertThat(PLANNER.plan(Damage.TWO_MORNINGS.dossier()).changes())
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.pointer()).isEqualTo("/creneaux");
                    assertThat(change.gap()).isEqualByComparingTo(BigDecimal.ONE);
                    assertThat(change.unit()).isEqualTo("demi-journées");
                    assertThat(change.mends()).singleElement().satisfies(finding -> {
                        assertThat(finding.obligation().id()).isEqualTo("ACC-03");
                        assertThat(finding.subject()).isEqualTo("S1");
                    });
                });
    }

    @Test
    void one_signature_stands_for_all_the_commitments_that_are_missing() {
        assertThat(PLANNER.plan(Dossier.VIDE).changes())
                .filteredOn(change -> change.pointer().startsWith("/engagements"))
                .singleElement()
                .satisfies(change -> assertThat(change.pointer()).isEqualTo("/engagements/global"));
    }

    @Test
    void a_question_that_the_text_leaves_open_is_for_the_officer() {
        assertThat(PLANNER.plan(Damage.POSTED.dossier()).changes())
                .singleElement()
                .satisfies(change -> assertThat(change.who()).isEqualTo(Who.OFFICER));
    }

    @Test
    void how_a_dossier_arrived_is_for_the_office_to_say() {
        assertThat(PLANNER.plan(Damage.NO_DEPOSIT.dossier()).changes())
                .isNotEmpty()
                .allSatisfy(change -> assertThat(change.who()).isEqualTo(Who.RECIPIENT));
    }

    @Test
    void evidence_that_is_missing_only_lifts_a_reservation() {
        assertThat(PLANNER.plan(Damage.NO_EVIDENCE.dossier()).changes())
                .isNotEmpty()
                .allMatch(Change::reservation);
    }

    @Test
    void a_late_dossier_has_no_plan_and_says_so() {
        Plan plan = PLANNER.plan(Damage.LATE.dossier());

        assertThat(plan.outcome()).isEqualTo(Plan.Outcome.LATE);
        assertThat(plan.changes()).isEmpty();
        assertThat(plan.obstacles()).extracting(f -> f.obligation().id()).containsExactly("DEP-02");
    }

    @Test
    void the_same_dossier_gives_the_same_plan() {
        Dossier dossier = Damage.NO_SLOT.in(Damage.NO_PANEL.dossier());

        assertThat(PLANNER.plan(dossier)).isEqualTo(PLANNER.plan(dossier));
    }

    private static void prove(Dossier dossier, String name) {
        new PlanProof(EVALUATOR).prove(PLANNER.plan(dossier), name);
    }
}
