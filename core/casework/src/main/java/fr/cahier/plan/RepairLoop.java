package fr.cahier.plan;

import fr.cahier.plan.PlanSearch.Key;
import fr.cahier.regulation.Edition;
import fr.cahier.verdict.Finding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Adds steps until nothing is left to mend, or nothing helps. */
final class RepairLoop {

    private static final int ROUNDS = 6;

    private final Edition regulation;
    private final PlanState draft;
    private final Set<Key> detours = new HashSet<>();
    private final PlanBudget budget;

    RepairLoop(Edition regulation, PlanState draft, PlanBudget budget) {
        this.budget = budget;
        this.regulation = regulation;
        this.draft = draft;
    }

    void run() {
        take(Commitment.signature(draft.now()));
        boolean moved = true;
        while (moved && !budget.isSpent()) {
            moved = together() | oneByOne() || detour();
        }
    }

    private boolean take(List<Step> candidate) {
        if (candidate.isEmpty()) {
            return false;
        }
        PlanSearch next = draft.after(candidate);
        if (next == null || next.distance() >= draft.now().distance()) {
            return false;
        }
        draft.take(candidate, next);
        return true;
    }

    /** Most findings are independent: their likeliest candidates are tried in one evaluation. */
    private boolean together() {
        boolean moved = false;
        for (int round = 0; round < ROUNDS && !budget.isSpent(); round++) {
            Round tried = new Round(draft.now(), new CandidateRepairs(regulation, draft.now()), round, budget);
            PlanSearch next = tried.candidates().size() > 1 ? draft.after(tried.steps()) : null;
            if (next != null) {
                moved |= take(tried.closing(next));
            }
        }
        return moved;
    }

    private boolean oneByOne() {
        boolean moved = false;
        for (Finding finding : draft.now().toMend()) {
            if (budget.isSpent()) {
                return moved;
            }
            moved |= current(Key.of(finding))
                    .map(open -> mend(open, draft.now().distance()))
                    .orElse(false);
        }
        return moved;
    }

    /** Where nothing else helps, a step that opens as much as it closes is tried once. */
    private boolean detour() {
        for (Finding finding : draft.now().toMend()) {
            if (!budget.isSpent() && detours.add(Key.of(finding)) && mend(finding, Integer.MAX_VALUE)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Finding> current(Key key) {
        return draft.now().toMend().stream()
                .filter(finding -> Key.of(finding).equals(key))
                .findFirst();
    }

    /** Takes the first candidate that closes the finding, else the first of the best. */
    private boolean mend(Finding finding, int limit) {
        Key key = Key.of(finding);
        List<Step> best = List.of();
        @Nullable PlanSearch bestNext = null;
        int grade = draft.now().grade(key);
        Iterator<List<Step>> candidates =
                new CandidateRepairs(regulation, draft.now()).of(finding).iterator();
        while (grade > 0 && !budget.isSpent() && candidates.hasNext()) {
            List<Step> candidate = candidates.next();
            PlanSearch next = draft.after(candidate);
            if (next != null && next.distance() < limit && next.grade(key) < grade) {
                best = candidate;
                bestNext = next;
                grade = next.grade(key);
            }
        }
        if (bestNext != null) {
            draft.take(best, bestNext);
        }
        return bestNext != null;
    }

    /** One candidate for each open finding, as far as they touch different pointers. */
    private static final class Round {

        private record Candidate(Key key, List<Step> steps) {}

        private final List<Candidate> candidates = new ArrayList<>();
        private final Set<String> touched = new HashSet<>();

        Round(PlanSearch now, CandidateRepairs search, int rank, PlanBudget budget) {
            for (Finding finding : now.toMend()) {
                if (budget.isSpent()) {
                    return;
                }
                search.of(finding).skip(rank).findFirst().ifPresent(steps -> add(Key.of(finding), steps));
            }
        }

        private void add(Key key, List<Step> steps) {
            Set<String> places = Step.edits(steps).stream().map(Round::place).collect(Collectors.toSet());
            if (places.stream().noneMatch(touched::contains)) {
                touched.addAll(places);
                candidates.add(new Candidate(key, steps));
            }
        }

        /** Evidence and free facts are independent; additions to other lists may depend on one another. */
        private static String place(Edit edit) {
            boolean alone =
                    edit.kind() == Edit.Kind.ADD && Set.of("/pieces", "/faits").contains(edit.pointer());
            return alone ? edit.pointer() + edit.value() : edit.kind() == Edit.Kind.SET ? edit.pointer() : listOf(edit);
        }

        private static String listOf(Edit edit) {
            return "/" + Pointers.parts(edit.pointer()).get(0);
        }

        List<Candidate> candidates() {
            return candidates;
        }

        List<Step> steps() {
            return candidates.stream()
                    .flatMap(candidate -> candidate.steps().stream())
                    .toList();
        }

        List<Step> closing(PlanSearch next) {
            return candidates.stream()
                    .filter(candidate -> !next.isOpen(candidate.key()))
                    .flatMap(candidate -> candidate.steps().stream())
                    .toList();
        }
    }
}
