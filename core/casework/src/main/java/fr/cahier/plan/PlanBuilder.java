package fr.cahier.plan;

import fr.cahier.dossier.schema.PointerNames;
import fr.cahier.dossier.schema.Scalar;
import fr.cahier.plan.Change.Who;
import fr.cahier.plan.PlanSearch.Key;
import fr.cahier.regulation.Edition;
import fr.cahier.verdict.ConclusionPolicy;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.MeasuredUnit;
import fr.cahier.verdict.Status;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes the plan of the steps found: what each one mends, the gap, and who can make it. */
final class PlanBuilder {

    private final Edition edition;
    private final PlanState state;
    private final Ways ways;
    private final ReachedConclusions reached;
    private final Map<Key, Finding> before;
    private final Map<String, List<Finding>> open = new HashMap<>();

    PlanBuilder(Edition edition, PlanState state, PlanBudget budget, ReachedConclusions reached) {
        this.reached = reached;
        this.edition = edition;
        this.state = state;
        this.ways = new Ways(edition, state, budget, this::change);
        this.before = state.verdict().findings().stream().collect(Collectors.toMap(Key::of, Function.identity()));
    }

    /**
     * @param minimality where the search was cut, a change mends what is open at its own pointer
     */
    Plan plan(Minimality minimality) {
        List<Change> changes = new ArrayList<>();
        List<Step> needed = new ArrayList<>();
        for (Step step : state.steps()) {
            Change change = withWays(step);
            changes.add(change);
            if (!change.reservation()) {
                needed.add(step);
            }
        }
        state.now().questions().forEach(question -> changes.add(settlement(question)));
        List<Finding> obstacles = state.now().toMend();
        List<Finding> established = state.now().established();
        return new Plan(
                state.start().dossier(),
                state.verdict(),
                obstacles.isEmpty() && established.isEmpty() ? Plan.Outcome.CHANGES : Plan.Outcome.INCOMPLETE,
                changes,
                obstacles,
                established,
                minimality,
                reached.of(state.steps(), needed),
                edition);
    }

    /** What only lifts a reservation has no other way: it may be left out. */
    private Change withWays(Step step) {
        Change change = change(state, step);
        return change.reservation() ? change : change.with(ways.insteadOf(step, change.mends()));
    }

    private Change change(PlanState state, Step step) {
        PlanSearch without = state.without(step);
        List<Finding> left = without == null ? there(step) : mended(without, state.now());
        List<Finding> mends = left.stream().map(this::asItStands).toList();
        boolean adds = step.edits().stream().anyMatch(edit -> edit.kind() != Edit.Kind.SET);
        Finding measured = mends.stream()
                .filter(finding -> finding.gap() != null)
                .findFirst()
                .orElse(null);
        Actions actions = new Actions(state.start().dossier());
        return new Change(
                actions.of(step.pointer(), step.edits()),
                actions.who(step.pointer()),
                step.pointer(),
                adds ? null : PointerNames.said(step.pointer(), state.start().dossier()),
                step.edits(),
                step.edits().stream().anyMatch(PlanBuilder::isExample),
                measured == null ? null : measured.gap(),
                measured == null ? "" : MeasuredUnit.of(measured, edition),
                mends,
                left.stream().allMatch(PlanBuilder::isReservation),
                List.of());
    }

    private static List<Finding> mended(PlanSearch without, PlanSearch with) {
        return without.openFindings().stream()
                .filter(finding -> without.grade(Key.of(finding)) > with.grade(Key.of(finding)))
                .toList();
    }

    /** Findings open at the pointer of the step; failing that, all that the steps together bring nearer. */
    private List<Finding> there(Step step) {
        if (open.isEmpty()) {
            for (Finding finding : state.start().openFindings()) {
                RelevantPointers.named(finding)
                        .forEach(pointer -> open.computeIfAbsent(pointer, unseen -> new ArrayList<>())
                                .add(finding));
            }
        }
        List<Finding> there = open.get(step.pointer());
        return there == null ? mended(state.start(), state.now()) : there;
    }

    /** The current finding, else the one that there would be without the change. */
    private Finding asItStands(Finding left) {
        Finding there = before.get(Key.of(left));
        return there == null || !state.start().isOpen(Key.of(left)) ? left : there;
    }

    private Change settlement(Finding question) {
        return new Change(
                new Action(Action.Kind.SETTLE, ""),
                Who.OFFICER,
                "",
                null,
                List.of(),
                false,
                null,
                "",
                List.of(question),
                true,
                ways.insteadOf(question));
    }

    private static boolean isReservation(Finding finding) {
        return finding.status() == Status.SATISFIED || !ConclusionPolicy.decides(finding);
    }

    /** Answers, choices and numbers are required as they are; words, days and whole elements are examples. */
    private static boolean isExample(Edit edit) {
        if (edit.kind() == Edit.Kind.ADD) {
            return true;
        }
        var shape = Pointers.shape(edit.pointer());
        boolean free = shape instanceof Scalar.Text
                || shape instanceof Scalar.Day
                || shape instanceof Scalar.Hour
                || shape instanceof Scalar.Stamp;
        return edit.kind() == Edit.Kind.SET && (free || edit.value() instanceof List<?> list && !list.isEmpty());
    }
}
