package fr.cahier.plan;

import fr.cahier.PreCheck;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.schema.PointerNames;
import fr.cahier.plan.PlanSearch.Key;
import fr.cahier.regulation.LimitExceededException;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The steps found so far, and where they lead. */
final class PlanState {

    /** Judges incrementally: successive attempts have most in common. */
    private final PreCheck form;

    private final Verdict verdict;
    private final StandingFindings held;
    private final PlanSearch start;
    private Steps steps;
    private final Map<Step, PlanSearch> without = new LinkedHashMap<>();
    private final PlanBudget budget;
    private PlanSearch now;

    PlanState(PreCheck form, Verdict verdict, StandingFindings held, PlanBudget budget) {
        this.held = held;
        this.form = form;
        this.verdict = verdict;
        this.budget = budget;
        this.start = PlanSearch.of(form, held);
        this.steps = new Steps(start.dossier());
        this.now = start;
    }

    private PlanState(PlanState other, Steps steps, PlanSearch now) {
        this.form = other.form;
        this.verdict = other.verdict;
        this.held = other.held;
        this.budget = other.budget;
        this.start = other.start;
        this.steps = steps;
        this.now = now;
    }

    /** {@return a state of its own, after {@code others} and {@code instead}; null when the budget or a limit forbids to judge it} */
    @Nullable
    PlanState instead(List<Step> others, List<Step> instead) {
        Steps both = new Steps(start.dossier());
        both.take(others);
        both.take(instead);
        PlanSearch there = attempt(both.all());
        return there == null ? null : new PlanState(this, both, there);
    }

    /** {@return whether an officer holds some findings otherwise than the engine} */
    boolean isHeld() {
        return !held.keys().isEmpty();
    }

    Verdict verdict() {
        return verdict;
    }

    PlanSearch start() {
        return start;
    }

    PlanSearch now() {
        return now;
    }

    /** {@return the open findings that a change has to mend, with the questions that the steps found so far have raised} */
    List<Finding> toMend() {
        Set<Key> asked = start.questions().stream().map(Key::of).collect(Collectors.toSet());
        return now.openFindings().stream()
                .filter(finding -> !now.fixed().contains(Key.of(finding)))
                .filter(finding -> !PlanSearch.isQuestion(finding) || !asked.contains(Key.of(finding)))
                .toList();
    }

    List<Step> steps() {
        return steps.all();
    }

    /** {@return the result of adding {@code candidate}; null when the budget or a limit forbids to judge it} */
    @Nullable
    PlanSearch after(List<Step> candidate) {
        return attempt(now.dossier(), candidate);
    }

    void take(List<Step> candidate, PlanSearch next) {
        steps.take(candidate);
        now = next;
    }

    private @Nullable PlanSearch attempt(Dossier from, List<Step> made) {
        if (!budget.allowsAttempt()) {
            return null;
        }
        try {
            form.change(Editing.apply(from, Step.edits(made)));
            return PlanSearch.of(form, held);
        } catch (LimitExceededException | CancellationException stopped) {
            return null;
        }
    }

    /** {@return the result of {@code some} alone; null when the budget or a limit forbids to judge it} */
    @Nullable
    PlanSearch attempt(List<Step> some) {
        return attempt(start.dossier(), some);
    }

    /** {@return whether {@code some} set or remove what the dossier says} */
    boolean takesBack(List<Step> some) {
        return Step.edits(some).stream()
                .anyMatch(edit -> edit.kind() == Edit.Kind.REMOVE
                        || edit.kind() == Edit.Kind.SET && PointerNames.said(edit.pointer(), start.dossier()) != null);
    }

    /** Goes on from {@code others} in place of the steps found so far. */
    void replace(Steps others) {
        steps = others;
        without.clear();
        leaveOut();
    }

    /** Drops every step that is not needed. */
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

    /** {@return the result without {@code step}; null when the budget forbids to judge it} */
    @Nullable
    PlanSearch without(Step step) {
        return without.computeIfAbsent(step, left -> {
            List<Step> others = new ArrayList<>(steps.all());
            others.remove(left);
            return attempt(others);
        });
    }
}
