package fr.cahier.plan;

import fr.cahier.plan.FoundRepairs.Repair;
import fr.cahier.plan.PlanSearch.Key;
import fr.cahier.regulation.Edition;
import fr.cahier.verdict.Finding;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Looks for fewer repairs in place of a plan that leaves nothing to mend: for what is open it tries each repair found, then for what is
 * open after that, and goes no further than the steps that the plan has.
 */
final class Shortening {

    private static final int MAX_COMBINATIONS = 200;

    private final Edition edition;
    private final PlanState state;
    private final PlanBudget budget;
    private final FoundRepairs found;
    private final Set<Set<Edit>> seen = new HashSet<>();
    private int combinations;
    private boolean complete;

    private Shortening(Edition edition, PlanState state, PlanBudget budget) {
        this.edition = edition;
        this.state = state;
        this.budget = budget;
        this.found = FoundRepairs.of(edition, state);
        this.complete = found.isComplete();
    }

    /** Makes the plan of {@code state} as short as it can be found. */
    static Minimality shorten(Edition edition, PlanState state, PlanBudget budget) {
        while (state.steps().size() > 1 && !budget.isSpent()) {
            Shortening shortening = new Shortening(edition, state, budget);
            Steps fewer = shortening.fewer(new Steps(state.start().dossier()), state.start());
            if (fewer == null) {
                return shortening.known();
            }
            state.replace(fewer);
        }
        return budget.isSpent() ? Minimality.cut() : Minimality.ofOne();
    }

    private Minimality known() {
        Minimality.Kind kind = budget.isSpent()
                ? Minimality.Kind.CUT
                : complete ? Minimality.Kind.SMALLEST : Minimality.Kind.NONE_CAN_BE_LEFT_OUT;
        return new Minimality(kind, found.size(), combinations);
    }

    /** {@return steps that do as well, fewer than the plan's, after those taken; null where none are found} */
    private @Nullable Steps fewer(Steps taken, PlanSearch now) {
        if (state.now().covers(now)) {
            return taken;
        }
        List<Key> open = now.open().keySet().stream()
                .filter(key -> now.grade(key) > state.now().grade(key))
                .toList();
        int left = state.steps().size() - 1 - taken.all().size();
        if (left <= 0 || found.least(open) > left) {
            return null;
        }
        for (List<Step> next : next(open, now).toList()) {
            if (isAtItsEnd()) {
                complete = false;
                return null;
            }
            Steps more = taken.copy();
            more.take(next);
            Steps fewer = more.all().size() < state.steps().size() ? after(more) : null;
            if (fewer != null) {
                return fewer;
            }
        }
        return null;
    }

    /** Nothing more is tried then; to go through what is left would take its time for nothing. */
    private boolean isAtItsEnd() {
        return combinations >= MAX_COMBINATIONS || budget.isSpent();
    }

    /** What no repair found answers, as it was not open at the start, is looked at again where it is open. */
    private Stream<List<Step>> next(List<Key> open, PlanSearch now) {
        Key key = found.narrowest(open);
        if (key != null) {
            return found.answering(key).stream().map(Repair::steps);
        }
        Finding finding = now.openFindings().stream()
                .filter(one -> Key.of(one).equals(open.get(0)))
                .findFirst()
                .orElseThrow();
        return new CandidateRepairs(edition, now)
                .of(finding)
                .filter(steps -> !steps.isEmpty() && !Evidence.isUnnamed(steps))
                .limit(FoundRepairs.MAX_CANDIDATES);
    }

    private @Nullable Steps after(Steps steps) {
        if (Step.edits(steps.all()).stream().anyMatch(edit -> edit.kind() == Edit.Kind.REMOVE)) {
            // Pointers of repairs found lead elsewhere then.
            complete = false;
            return null;
        }
        if (!seen.add(Set.copyOf(Step.edits(steps.all())))) {
            return null;
        }
        PlanSearch next = isAtItsEnd() ? null : state.attempt(steps.all());
        if (next == null) {
            complete = false;
            return null;
        }
        combinations++;
        return fewer(steps, Objects.requireNonNull(next));
    }
}
