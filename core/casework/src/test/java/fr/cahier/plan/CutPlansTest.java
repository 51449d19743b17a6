package fr.cahier.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.Evaluator;
import fr.cahier.Limits;
import fr.cahier.PreCheck;
import fr.cahier.dossier.Dossier;
import fr.cahier.plan.Minimality.Kind;
import fr.cahier.plan.Plan.Outcome;
import fr.cahier.testkit.SmallEdition;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Wherever the search is cut, what the plan says of itself holds. */
class CutPlansTest {

    private static final Evaluator EVALUATOR = Evaluator.of(SmallEdition.load());

    static IntStream trials() {
        return IntStream.iterate(1, trials -> trials + 1 + trials / 3).limit(14);
    }

    @ParameterizedTest
    @MethodSource("trials")
    void a_plan_that_was_cut_mends_what_it_says_and_no_less(int trials) {
        Dossier dossier = Damage.NO_SLOT.in(Damage.NO_SIGNATURE.in(Damage.NO_SPACE.dossier()));
        Plan plan = plan(dossier, trials);

        assertThat(plan.stopped()).isEqualTo(plan.minimality().kind() == Kind.CUT);
        PreCheck form = PreCheck.of(EVALUATOR, plan.applied());
        assertThat(PlanSearch.of(form).toMend()).isEqualTo(plan.obstacles());
        assertThat(plan.outcome() == Outcome.CHANGES).isEqualTo(plan.obstacles().isEmpty());
        assertThat(plan.changes())
                .allSatisfy(change -> assertThat(change.mends()).isNotEmpty());
    }

    @Test
    void a_search_with_more_trials_leaves_no_more_open() {
        int[] open = trials().map(
                        trials -> plan(Dossier.VIDE, trials).obstacles().size())
                .toArray();
        assertThat(open[open.length - 1]).isLessThan(open[0]);
    }

    /** Interrupted before, it has looked at nothing; the interruption stays for the caller to see. */
    @Test
    void a_thread_that_was_interrupted_before_has_no_change_and_the_plan_says_that_it_was_cut() {
        Thread.currentThread().interrupt();
        Plan plan = Planner.of(EVALUATOR).plan(Damage.NO_SPACE.dossier());
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
        assertThat(plan.minimality().kind()).isEqualTo(Kind.CUT);
        assertThat(plan.changes()).isEmpty();
        assertThat(plan.obstacles()).isNotEmpty();
    }

    @Test
    void an_interruption_ends_the_search_with_what_it_has() {
        PlanBudget budget = new PlanBudget(EVALUATOR.limits());
        assertThat(budget.isSpent()).isFalse();
        Thread.currentThread().interrupt();
        assertThat(budget.isSpent()).isTrue();
        assertThat(Thread.interrupted()).as("the caller sees it too").isTrue();
        assertThat(budget.isSpent()).as("and it stays so").isTrue();
    }

    @AfterEach
    void clear() {
        Thread.interrupted();
    }

    private static Plan plan(Dossier dossier, int trials) {
        return Planner.of(EVALUATOR.withLimits(
                        Limits.builder().planAttempts(trials).build()))
                .plan(dossier);
    }
}
