package fr.cahier.plan;

import fr.cahier.dossier.Fait;
import fr.cahier.dossier.Piece;
import fr.cahier.plan.PlanSearch.Key;
import fr.cahier.regulation.Edition;
import fr.cahier.verdict.Finding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Adds steps until nothing is left to mend, or nothing helps. */
final class RepairLoop {

    private static final int ROUNDS = 6;

    private final Edition edition;
    private final PlanState state;
    private final Set<Key> detours = new HashSet<>();
    private final PlanBudget budget;

    RepairLoop(Edition edition, PlanState state, PlanBudget budget) {
        this.budget = budget;
        this.edition = edition;
        this.state = state;
    }

    void run() {
        take(Commitment.signature(state.now()));
        boolean moved = true;
        while (moved && !budget.isSpent()) {
            moved = together() | oneByOne() || detour();
        }
    }

    private boolean take(List<Step> candidate) {
        if (candidate.isEmpty()) {
            return false;
        }
        PlanSearch next = state.after(candidate);
        if (next == null || next.distance() >= state.now().distance()) {
            return false;
        }
        state.take(candidate, next);
        return true;
    }

    /** Most findings are independent: their likeliest candidates are tried in one evaluation. */
    private boolean together() {
        boolean moved = false;
        for (int round = 0; round < ROUNDS && !budget.isSpent(); round++) {
            Round tried = new Round(state.now(), new CandidateRepairs(edition, state.now()), round, budget);
            PlanSearch next = tried.candidates().size() > 1 ? state.after(tried.steps()) : null;
            if (next != null) {
                moved |= take(tried.closing(next));
            }
        }
        return moved;
    }

    private boolean oneByOne() {
        boolean moved = false;
        for (Finding finding : state.toMend()) {
            if (budget.isSpent()) {
                return moved;
            }
            moved |= current(Key.of(finding))
                    .map(open -> mend(open, state.now().distance()))
                    .orElse(false);
        }
        return moved;
    }

    /** Where nothing else helps, a step that opens as much as it closes is tried once. */
    private boolean detour() {
        for (Finding finding : state.now().toMend()) {
            if (!budget.isSpent() && detours.add(Key.of(finding)) && mend(finding, Integer.MAX_VALUE)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Finding> current(Key key) {
        return state.toMend().stream()
                .filter(finding -> Key.of(finding).equals(key))
                .findFirst();
    }

    /** Takes the first candidate that closes the finding, else the first of the best. */
    private boolean mend(Finding finding, int limit) {
        Best best = new Best(state, Key.of(finding), limit);
        // A stream is asked for one candidate at a time; its iterator would have all ways of one kind made beforehand.
        new CandidateRepairs(edition, state.now())
                .of(finding)
                .takeWhile(any -> !best.closes() && !budget.isSpent())
                .forEach(best::look);
        return best.take();
    }

    /** The candidate that brings one finding nearest. */
    private static final class Best {

        private final PlanState state;
        private final Key key;
        private final int limit;
        private int grade;
        private List<Step> steps = List.of();
        private @Nullable PlanSearch next;

        /** @param limit of the distance that it may lead to, itself too far */
        Best(PlanState state, Key key, int limit) {
            this.state = state;
            this.key = key;
            this.limit = limit;
            this.grade = state.now().grade(key);
        }

        boolean closes() {
            return grade == 0;
        }

        void look(List<Step> candidate) {
            PlanSearch there = state.after(candidate);
            if (there != null && there.distance() < limit && there.grade(key) < grade) {
                steps = candidate;
                next = there;
                grade = there.grade(key);
            }
        }

        /** {@return whether there is one} */
        boolean take() {
            if (next != null) {
                state.take(steps, next);
            }
            return next != null;
        }
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
            Set<String> keys = Step.edits(steps).stream().map(Round::key).collect(Collectors.toSet());
            if (keys.stream().noneMatch(touched::contains)) {
                touched.addAll(keys);
                candidates.add(new Candidate(key, steps));
            }
        }

        /** Evidence and facts are independent; additions to other lists may depend on one another. */
        private static String key(Edit edit) {
            if (edit.kind() == Edit.Kind.SET) {
                return edit.pointer();
            }
            if (edit.kind() == Edit.Kind.ADD && edit.value() instanceof Fait row) {
                return edit.pointer() + "/" + row.cle() + "/" + row.sujet() + "/" + row.element();
            }
            return edit.kind() == Edit.Kind.ADD && edit.value() instanceof Piece
                    ? edit.pointer() + edit.value()
                    : listOf(edit);
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
