package fr.cahier.plan;

import fr.cahier.plan.PlanSearch.Key;
import fr.cahier.regulation.Edition;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The repairs found for what is open at the start, each tried alone: what it answers there. */
final class FoundRepairs {

    /** Likelier candidates come first. */
    static final int MAX_CANDIDATES = 24;

    private static final int MAX_TRIED = 400;

    /**
     * @param steps with pointers into the original dossier
     * @param answers the findings that it brings nearer, alone or as the last of the plan
     */
    record Repair(List<Step> steps, Set<Key> answers) {

        Repair {
            steps = List.copyOf(steps);
            answers = Set.copyOf(answers);
        }
    }

    private final PlanState state;
    private final Map<List<Step>, Repair> repairs = new LinkedHashMap<>();
    private boolean complete = true;
    private int tried;

    private FoundRepairs(PlanState state) {
        this.state = state;
    }

    static FoundRepairs of(Edition edition, PlanState state) {
        FoundRepairs found = new FoundRepairs(state);
        state.steps().forEach(found::own);
        CandidateRepairs candidates = new CandidateRepairs(edition, state.start());
        for (Finding finding : state.start().toMend()) {
            candidates
                    .of(finding)
                    .filter(steps -> !steps.isEmpty() && !Evidence.isUnnamed(steps))
                    .limit(MAX_CANDIDATES)
                    .forEach(found::tryAlone);
        }
        return found;
    }

    private void own(Step step) {
        Set<Key> answers = new HashSet<>();
        PlanSearch without = state.without(step);
        PlanSearch alone = state.attempt(List.of(step));
        if (without == null || alone == null) {
            complete = false;
            return;
        }
        answers.addAll(nearer(without, state.now()));
        answers.addAll(nearer(state.start(), alone));
        repairs.put(List.of(step), new Repair(List.of(step), answers));
    }

    private void tryAlone(List<Step> steps) {
        if (repairs.containsKey(steps)) {
            return;
        }
        PlanSearch alone = ++tried > MAX_TRIED ? null : state.attempt(steps);
        if (alone == null) {
            complete = false;
            return;
        }
        Set<Key> answers = nearer(state.start(), alone);
        if (!answers.isEmpty() && !escapes(steps, alone)) {
            repairs.put(steps, new Repair(steps, answers));
        }
    }

    private static Set<Key> nearer(PlanSearch before, PlanSearch after) {
        return before.open().entrySet().stream()
                .filter(entry -> after.grade(entry.getKey()) < entry.getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether it takes back what is said, so that an obligation is no more owed: a way, but not one to choose for somebody. */
    private boolean escapes(List<Step> steps, PlanSearch alone) {
        return state.takesBack(steps) && objects(alone) < objects(state.start());
    }

    private static long objects(PlanSearch search) {
        return search.findings().stream()
                .filter(finding -> finding.status() != Status.NOT_APPLICABLE)
                .count();
    }

    /** {@return whether every candidate was tried} */
    boolean isComplete() {
        return complete;
    }

    int size() {
        return repairs.size();
    }

    /** {@return the repairs that answer {@code key}: the smaller first, then those that answer more} */
    List<Repair> answering(Key key) {
        return repairs.values().stream()
                .filter(repair -> repair.answers().contains(key))
                .sorted(Comparator.<Repair>comparingInt(repair -> repair.steps().size())
                        .thenComparing(repair -> -repair.answers().size()))
                .toList();
    }

    /**
     * {@return how many steps at least answer {@code keys}: as many as there are keys of which no two share a repair} Keys that no
     * repair alone answers do not count.
     */
    int least(List<Key> keys) {
        Set<Repair> used = new HashSet<>();
        int least = 0;
        for (List<Repair> answering : byFewest(keys)) {
            if (answering.stream().noneMatch(used::contains)) {
                least += answering.get(0).steps().size();
                used.addAll(answering);
            }
        }
        return least;
    }

    private List<List<Repair>> byFewest(List<Key> keys) {
        List<List<Repair>> all = new ArrayList<>();
        keys.forEach(key -> all.add(answering(key)));
        return all.stream()
                .filter(answering -> !answering.isEmpty())
                .sorted(Comparator.comparingInt(List::size))
                .toList();
    }

    /** {@return of {@code keys} the one with the fewest repairs, one at least; null where no repair answers any} */
    @Nullable
    Key narrowest(List<Key> keys) {
        return keys.stream()
                .filter(key -> !answering(key).isEmpty())
                .min(Comparator.comparingInt(key -> answering(key).size()))
                .orElse(null);
    }
}
