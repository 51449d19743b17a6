package fr.cahier.plan;

import fr.cahier.dossier.Creneau;
import fr.cahier.dossier.Site;
import fr.cahier.dossier.schema.PointerNames;
import fr.cahier.dossier.schema.Scalar;
import fr.cahier.dossier.schema.Schema;
import fr.cahier.plan.PlanSearch.Key;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Subject;
import fr.cahier.verdict.Finding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds other ways than the steps of a plan: the other answer to what is not said, with all that it takes; another repair of the same
 * findings; to receive nobody on a site. Each is carried out and judged.
 */
final class Ways {

    private static final String SLOTS = "/creneaux";

    /** For one step. */
    private static final int MAX_WAYS = 3;

    private static final int MAX_CANDIDATES = 40;

    /** Ways that are followed to their end, for one plan. */
    private static final int MAX_FOLLOWED = 4;

    private final Edition edition;
    private final PlanState state;
    private final PlanBudget budget;
    private final BiFunction<PlanState, Step, Change> change;
    private final Set<Set<Edit>> known = new HashSet<>();
    private int followed;

    /**
     * @param change makes a change of a step of a state
     */
    Ways(Edition edition, PlanState state, PlanBudget budget, BiFunction<PlanState, Step, Change> change) {
        this.edition = edition;
        this.state = state;
        this.budget = budget;
        this.change = change;
        state.steps().forEach(step -> known.add(Set.copyOf(step.edits())));
    }

    /** {@return other ways than {@code step}, without which {@code open} would stay open} */
    List<Way> insteadOf(Step step, List<Finding> open) {
        List<Step> others = state.steps().stream().filter(one -> one != step).toList();
        PlanSearch without = state.without(step);
        if (without == null || open.isEmpty() || removes(others)) {
            return List.of();
        }
        List<Way> ways = new ArrayList<>();
        otherAnswers(step).forEach(answer -> follow(answer, others, ways));
        repairs(open.get(0), without, step)
                .forEach(repair -> exchange(repair, others, state.now().open().keySet(), ways));
        receivingNobody(open).ifPresent(closing -> close(closing, others, ways));
        return ways;
    }

    /** {@return what an applicant can do so that nobody has to settle {@code question}} */
    List<Way> insteadOf(Finding question) {
        if (removes(state.steps())) {
            return List.of();
        }
        Set<Key> open = new HashSet<>(state.now().open().keySet());
        open.remove(Key.of(question));
        List<Way> ways = new ArrayList<>();
        repairs(question, state.now(), null).forEach(repair -> exchange(repair, state.steps(), open, ways));
        receivingNobody(List.of(question)).ifPresent(closing -> exchange(closing, state.steps(), open, ways));
        return ways;
    }

    private static boolean removes(List<Step> steps) {
        return Step.edits(steps).stream().anyMatch(edit -> edit.kind() == Edit.Kind.REMOVE);
    }

    /** What only the applicant knows may be otherwise. */
    private Stream<List<Step>> otherAnswers(Step step) {
        Edit edit = step.edits().get(0);
        boolean isAsked = step.edits().size() == 1
                && edit.kind() == Edit.Kind.SET
                && !edit.pointer().startsWith("/engagements/")
                && PointerNames.said(edit.pointer(), state.start().dossier()) == null;
        return isAsked
                ? answers(edit.shape())
                        .filter(value -> !value.equals(edit.value()))
                        .map(value -> List.of(Step.of(Edit.set(edit.pointer(), value))))
                : Stream.empty();
    }

    private static Stream<Object> answers(Schema shape) {
        return shape instanceof Scalar.BooleanType ? Stream.of(true, false) : Stream.empty();
    }

    /** Repairs at other places; of schedules, the other ones too. */
    private Stream<List<Step>> repairs(Finding finding, PlanSearch from, @Nullable Step step) {
        Set<String> own = step == null ? Set.of() : Set.of(Pointers.pattern(step.pointer()));
        boolean chooses = step != null && removes(List.of(step));
        return new CandidateRepairs(edition, from)
                .of(finding)
                .limit(MAX_CANDIDATES)
                .filter(steps -> !steps.isEmpty() && !Evidence.isUnnamed(steps) && isOfStart(steps))
                .filter(steps -> Step.edits(steps).stream().noneMatch(this::relabels))
                .filter(steps -> chooses && removes(steps)
                        || steps.stream().noneMatch(one -> own.contains(Pointers.pattern(one.pointer()))));
    }

    /** To call otherwise what an applicant declared changes a file, and nothing in the world: who pays, which service, whose opinion. */
    private boolean relabels(Edit edit) {
        return edit.kind() == Edit.Kind.SET
                && edit.shape() instanceof Scalar.Choice
                && Change.Who.knowing(edit.pointer()) == Change.Who.APPLICANT
                && PointerNames.said(edit.pointer(), state.start().dossier()) != null;
    }

    /** Elsewhere, pointers lead into what other steps add. */
    private boolean isOfStart(List<Step> steps) {
        return Step.edits(steps).stream().allMatch(edit -> ElementPointer.of(edit.pointer())
                .map(element -> element.index()
                        < PointerMapping.elements(element.list(), state.start().dossier())
                                .size())
                .orElse(true));
    }

    private Optional<List<Step>> receivingNobody(List<Finding> open) {
        Finding first = open.get(0);
        if (first.obligation().subject() != Subject.SITE || first.subject() == null) {
            return Optional.empty();
        }
        List<Site> sites = Objects.requireNonNullElse(state.start().dossier().sites(), List.of());
        return IntStream.range(0, sites.size())
                .filter(index -> first.subject().equals(sites.get(index).id())
                        && Boolean.TRUE.equals(sites.get(index).recoitPublic()))
                .mapToObj(index -> List.of(receivingNobody(index, first.subject())))
                .findFirst();
    }

    private Step receivingNobody(int site, String id) {
        String pointer = "/sites/" + site + "/recoit_public";
        List<Creneau> slots = Objects.requireNonNullElse(state.start().dossier().creneaux(), List.of());
        Stream<Edit> closed = IntStream.range(0, slots.size())
                .filter(index -> id.equals(slots.get(index).siteId()))
                .mapToObj(index -> Edit.remove(SLOTS + "/" + index, slots.get(index)));
        return new Step(
                pointer,
                Stream.concat(Stream.of(Edit.set(pointer, false)), closed).toList());
    }

    /** Keeps a repair that leaves no more open than {@code open}, each step of which is needed. */
    private void exchange(List<Step> repair, List<Step> others, Set<Key> open, List<Way> ways) {
        Set<String> places = places(repair);
        if (ways.size() >= MAX_WAYS
                || budget.isSpent()
                || ways.stream().anyMatch(way -> places.containsAll(placesOf(way)))) {
            return;
        }
        PlanState there = state.instead(others, repair);
        boolean isNeeded = there != null
                && open.containsAll(there.now().open().keySet())
                && repair.stream().noneMatch(step -> repair.size() > 1 && does(without(repair, step), others, open));
        if (isNeeded && isNew(repair)) {
            ways.add(new Way(
                    repair.stream().map(step -> change.apply(there, step)).toList(), 0));
        }
    }

    private boolean does(List<Step> repair, List<Step> others, Set<Key> open) {
        PlanState there = state.instead(others, repair);
        return there == null || open.containsAll(there.now().open().keySet());
    }

    private static List<Step> without(List<Step> steps, Step one) {
        return steps.stream().filter(step -> step != one).toList();
    }

    /** More at the same places is no way of its own. */
    private static Set<String> places(List<Step> steps) {
        return steps.stream().map(step -> Pointers.pattern(step.pointer())).collect(Collectors.toSet());
    }

    private static Set<String> placesOf(Way way) {
        return way.changes().stream()
                .map(change -> Pointers.pattern(change.pointer()))
                .collect(Collectors.toSet());
    }

    /** A way is told once, though it may serve in several places. */
    private boolean isNew(List<Step> steps) {
        return known.add(Set.copyOf(Step.edits(steps)));
    }

    /** Goes on from {@code first} until nothing is left to mend. */
    private void follow(List<Step> first, List<Step> others, List<Way> ways) {
        if (ways.size() < MAX_WAYS && !budget.isSpent() && followed < MAX_FOLLOWED && isNew(first)) {
            followed++;
            PlanState there = state.instead(others, first);
            if (there != null) {
                new RepairLoop(edition, there, budget).run();
                keep(first, others, there, ways);
            }
        }
    }

    /** Where more would have to be done elsewhere, to close is no way. */
    private void close(List<Step> closing, List<Step> others, List<Way> ways) {
        PlanState there = ways.size() < MAX_WAYS && isNew(closing) ? state.instead(others, closing) : null;
        if (there != null) {
            keep(closing, others, there, ways);
        }
    }

    private void keep(List<Step> first, List<Step> others, PlanState there, List<Way> ways) {
        if (!state.now().covers(there.now())) {
            return;
        }
        there.leaveOut();
        if (!budget.isSpent() && Step.edits(there.steps()).containsAll(Step.edits(first))) {
            Set<Step> before = Set.copyOf(others);
            List<Change> changes = there.steps().stream()
                    .filter(step -> !before.contains(step))
                    .map(step -> change.apply(there, step))
                    .toList();
            int kept = there.steps().size() - changes.size();
            ways.add(new Way(changes, others.size() - kept));
        }
    }
}
