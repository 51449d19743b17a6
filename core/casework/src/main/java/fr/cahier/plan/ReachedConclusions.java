package fr.cahier.plan;

import fr.cahier.dossier.Dossier;
import fr.cahier.verdict.Conclusion;
import fr.cahier.verdict.ConclusionPolicy;
import fr.cahier.verdict.Finding;
import java.util.List;
import java.util.function.Function;

/** Finds where the changes of a plan lead: the evaluator says so, not the planner. */
final class ReachedConclusions {

    private final PlanState state;
    private final PlanBudget budget;
    private final Function<Dossier, Conclusion> favourable;

    /**
     * @param favourable the conclusion on a dossier with each question settled for the applicant
     */
    ReachedConclusions(PlanState state, PlanBudget budget, Function<Dossier, Conclusion> favourable) {
        this.state = state;
        this.budget = budget;
        this.favourable = favourable;
    }

    /**
     * @param steps of the plan
     * @param needed those of them that do more than lift a reservation
     */
    Reached of(List<Step> steps, List<Step> needed) {
        Conclusion all = of(state.now());
        PlanSearch some = needed.size() == steps.size() ? null : state.attempt(needed);
        List<Finding> reserved = Reached.reservedOf(state.now().findings());
        return new Reached(some == null ? all : of(some), all, reserved);
    }

    private Conclusion of(PlanSearch there) {
        if (there.questions().isEmpty()) {
            return ConclusionPolicy.of(there.findings());
        }
        return state.isHeld() || budget.isSpent() ? atMost(there) : favourable.apply(there.dossier());
    }

    /** What a question leaves behind once it is settled is not known here. */
    private static Conclusion atMost(PlanSearch there) {
        List<Finding> others = there.findings().stream()
                .filter(finding -> !PlanSearch.isQuestion(finding))
                .toList();
        Conclusion conclusion = ConclusionPolicy.of(others);
        return conclusion == Conclusion.COMPLIANT ? Conclusion.COMPLIANT_WITH_RESERVATIONS : conclusion;
    }
}
