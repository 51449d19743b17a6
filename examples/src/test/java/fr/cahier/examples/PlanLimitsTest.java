package fr.cahier.examples;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.Evaluator;
import fr.cahier.ExecutableEdition;
import fr.cahier.Limits;
import fr.cahier.dossier.Dossier;
import fr.cahier.examples.generator.DossierGenerator;
import fr.cahier.examples.generator.Profile;
import fr.cahier.plan.Plan;
import fr.cahier.plan.PlanWriter;
import fr.cahier.plan.Planner;
import fr.cahier.report.PlanReport;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The search for a plan ends at its limits with what it has, and says so. */
class PlanLimitsTest {

    private final ExecutableEdition shipped = ExecutableEdition.shipped("spro-conseil/2020");
    private final Evaluator evaluator = Evaluator.of(shipped);
    private final Dossier half = DossierGenerator.of(shipped.edition()).dossier(3, 3, Profile.A_MOITIE_VIDE);

    @Test
    void a_search_within_its_limits_says_nothing_of_them() {
        Plan plan = Planner.of(evaluator).plan(half);
        assertThat(plan.stopped()).isFalse();
        assertThat(PlanWriter.json(plan)).doesNotContain("CUT");
        assertThat(PlanReport.of(plan)).doesNotContain("La recherche a été arrêtée");
    }

    @Test
    void a_search_that_may_judge_few_dossiers_keeps_what_helped_until_then() {
        Plan plan = plan(Limits.builder().planAttempts(4).build());
        assertThat(plan.stopped()).isTrue();
        assertThat(plan.changes()).isNotEmpty().allSatisfy(change -> assertThat(change.mends())
                .isNotEmpty());
        assertThat(open(plan.applied())).isLessThan(open(half));
        assertThat(PlanWriter.json(plan)).contains("\"kind\" : \"CUT\"");
        assertThat(PlanReport.of(plan).replaceAll("\\s+", " ")).contains("La recherche a été arrêtée, à sa limite");
    }

    @Test
    void a_search_without_time_has_no_change_and_says_so() {
        Plan plan = plan(Limits.builder().planTime(Duration.ofNanos(1)).build());
        assertThat(plan.stopped()).isTrue();
        assertThat(plan.outcome()).isEqualTo(Plan.Outcome.INCOMPLETE);
        assertThat(plan.obstacles()).isNotEmpty();
    }

    private Plan plan(Limits limits) {
        return Planner.of(evaluator.withLimits(limits)).plan(half);
    }

    private long open(Dossier dossier) {
        return evaluator.evaluate(dossier).missingCommitments().size();
    }
}
