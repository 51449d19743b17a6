package fr.cahier.plan;

import fr.cahier.Evaluator;
import fr.cahier.PreCheck;
import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.Dossier;
import fr.cahier.regulation.Edition;
import fr.cahier.verdict.Conclusion;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Reason;
import fr.cahier.verdict.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Makes plans under the edition that a dossier is judged by. Immutable and thread-safe. Deterministic within the limits of the
 * evaluator; beyond them, or after an interruption, a plan is what was found so far.
 *
 * <p>It contains no law: it tries values at the pointers of open findings, keeps those that the evaluator accepts, and drops what is not
 * needed. It does not look for ways of escaping an obligation.
 *
 * @since 0.1.0
 */
@PublicApi
public final class Planner {

    private final Evaluator evaluator;

    private Planner(Evaluator evaluator) {
        this.evaluator = evaluator;
    }

    /** {@return a planner that judges by {@code evaluator}} */
    public static Planner of(Evaluator evaluator) {
        Objects.requireNonNull(evaluator, "evaluator");
        return new Planner(evaluator);
    }

    /**
     * {@return what has to change in {@code dossier} for it to comply}
     *
     * @throws fr.cahier.regulation.RuleDefectException when a rule fails
     */
    public Plan plan(Dossier dossier) {
        Objects.requireNonNull(dossier, "dossier");
        Edition edition = evaluator.edition(dossier);
        Evaluator same = evaluator.withEditionOf(dossier);
        PreCheck form = PreCheck.of(same, dossier);
        return plan(evaluator.evaluate(dossier), StandingFindings.NONE, edition, form, there -> same.range(there)
                .favourable());
    }

    /**
     * {@return what has to change in {@code dossier} for it to comply as an officer holds it: what was seen, chosen or set aside stands,
     * whatever the dossier says}
     *
     * @param held the verdict on {@code dossier} with the officer's hand
     * @throws fr.cahier.regulation.RuleDefectException when a rule fails
     */
    public Plan plan(Dossier dossier, Verdict held) {
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(held, "held");
        Edition edition = evaluator.edition(dossier);
        Evaluator same = evaluator.withEditionOf(dossier);
        PreCheck form = PreCheck.of(same, dossier);
        return plan(
                held, StandingFindings.of(evaluator.evaluate(dossier), held), edition, form, there -> same.range(there)
                        .favourable());
    }

    /**
     * {@return the same, under the thresholds in force at {@code instant}}
     *
     * @throws fr.cahier.regulation.RuleDefectException when a rule fails
     */
    public Plan plan(Dossier dossier, Instant instant) {
        Edition edition = evaluator.edition(instant);
        Evaluator same = evaluator.withEditionAt(instant);
        PreCheck form = PreCheck.of(same, dossier, instant);
        return plan(evaluator.evaluate(dossier, instant), StandingFindings.NONE, edition, form, there -> same.range(
                        there, instant)
                .favourable());
    }

    /**
     * {@return what has to change as an officer holds it, under the thresholds in force at {@code instant}}
     *
     * @param held the verdict on {@code dossier} at that instant, with the officer's hand
     * @throws fr.cahier.regulation.RuleDefectException when a rule fails
     */
    public Plan plan(Dossier dossier, Verdict held, Instant instant) {
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(held, "held");
        Objects.requireNonNull(instant, "instant");
        Edition edition = evaluator.edition(instant);
        Evaluator same = evaluator.withEditionAt(instant);
        PreCheck form = PreCheck.of(same, dossier, instant);
        return plan(
                held,
                StandingFindings.of(evaluator.evaluate(dossier, instant), held),
                edition,
                form,
                there -> same.range(there, instant).favourable());
    }

    private Plan plan(
            Verdict verdict,
            StandingFindings held,
            Edition edition,
            PreCheck form,
            Function<Dossier, Conclusion> favourable) {
        PlanBudget budget = new PlanBudget(evaluator.limits());
        Dossier dossier = form.dossier();
        if (verdict.conclusion() == Conclusion.LATE) {
            return new Plan(dossier, verdict, Plan.Outcome.LATE, late(verdict), edition);
        }
        if (verdict.conclusion() == Conclusion.COMPLIANT) {
            return new Plan(dossier, verdict, Plan.Outcome.NOTHING_TO_DO, List.of(), edition);
        }
        PlanState state = new PlanState(form, verdict, held, budget);
        int before;
        do {
            before = state.now().distance();
            new RepairLoop(edition, state, budget).run();
            state.leaveOut();
        } while (!budget.isSpent()
                && !state.now().toMend().isEmpty()
                && state.now().distance() < before);
        Minimality minimality = minimality(edition, state, budget);
        ReachedConclusions reached = new ReachedConclusions(state, budget, favourable);
        return new PlanBuilder(edition, state, budget, reached).plan(minimality);
    }

    private static Minimality minimality(Edition edition, PlanState state, PlanBudget budget) {
        if (budget.isSpent()) {
            return Minimality.cut();
        }
        return state.now().toMend().isEmpty()
                ? Shortening.shorten(edition, state, budget)
                : Minimality.noneCanBeLeftOut();
    }

    private static List<Finding> late(Verdict verdict) {
        return verdict.findings().stream()
                .filter(finding -> finding.reason() == Reason.AFTER_DEADLINE)
                .toList();
    }
}
