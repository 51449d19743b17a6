package fr.cahier.plan;

import fr.cahier.PreCheck;
import fr.cahier.dossier.Dossier;
import fr.cahier.regulation.LimitExceededException;
import fr.cahier.verdict.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** A plan in the making: steps that bring a dossier nearer to compliance, then fewer of them. */
final class PlanState {

    /** Tells what an attempt changes: one has most in common with the other. */
    private final PreCheck form;

    private final Verdict verdict;
    private final PlanSearch start;
    private final Steps steps;
    private final Map<Step, PlanSearch> without = new LinkedHashMap<>();
    private final PlanBudget budget;
    private PlanSearch now;

    /**
     * @param form begins with the dossier that the plan is made for
     * @param verdict on that dossier
     */
    PlanState(PreCheck form, Verdict verdict, PlanBudget budget) {
        this.form = form;
        this.verdict = verdict;
        this.budget = budget;
        this.start = PlanSearch.of(form);
        this.steps = new Steps(start.dossier());
        this.now = start;
    }

    /** {@return the verdict on the dossier that the plan is made for} */
    Verdict verdict() {
        return verdict;
    }

    /** {@return the dossier that the plan is made for} */
    PlanSearch start() {
        return start;
    }

    /** {@return where the steps lead} */
    PlanSearch now() {
        return now;
    }

    List<Step> steps() {
        return steps.all();
    }

    /** {@return where these steps would lead from here; null when that may not be known any more, or is too much to judge} */
    @Nullable
    PlanSearch after(List<Step> candidate) {
        return attempt(now.dossier(), candidate);
    }

    void take(List<Step> candidate, PlanSearch next) {
        steps.take(candidate);
        now = next;
    }

    private @Nullable PlanSearch attempt(Dossier from, List<Step> made) {
        Dossier dossier = Editing.apply(from, Step.edits(made), budget::isSpent);
        if (dossier == null || !budget.allowsAttempt()) {
            return null;
        }
        try {
            form.change(dossier);
            return PlanSearch.of(form);
        } catch (LimitExceededException | CancellationException stopped) {
            return null;
        }
    }

    private @Nullable PlanSearch attempt(List<Step> some) {
        return attempt(start.dossier(), some);
    }

    /** Leaves out every step without which nothing more stays open, until each of those that are left is needed. */
    void leaveOut() {
        PlanSearch all = attempt(steps.all());
        now = all == null ? now : all;
        int before;
        do {
            before = steps.all().size();
            leaveOutOnce();
        } while (!budget.isSpent() && steps.all().size() < before);
    }

    private void leaveOutOnce() {
        for (int index = steps.all().size() - 1; index >= 0 && !budget.isSpent(); index--) {
            PlanSearch left = without(steps.all().get(index));
            if (left != null && now.covers(left)) {
                steps.drop(index);
                now = left;
                without.clear();
            }
        }
    }

    /** {@return where the plan would lead without {@code step}; null when that may not be known any more} */
    @Nullable
    PlanSearch without(Step step) {
        return without.computeIfAbsent(step, left -> {
            List<Step> others = new ArrayList<>(steps.all());
            others.remove(left);
            return attempt(others);
        });
    }
}
