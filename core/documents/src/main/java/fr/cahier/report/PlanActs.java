package fr.cahier.report;

import fr.cahier.plan.Action;
import fr.cahier.plan.Change;
import fr.cahier.plan.Change.Who;
import fr.cahier.plan.Plan;
import fr.cahier.verdict.Finding;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The changes of a plan as things to do in the world: what is one thing there stands once, with all that it mends. */
final class PlanActs {

    /**
     * One thing to do.
     *
     * @param changes of the dossier that tell it, at least one
     */
    record Act(List<Change> changes) {

        /** {@return the change whose words tell it: what a piece finds amiss is put right, whatever else says so} */
        Change told() {
            return changes.stream().filter(Act::isPutRight).findFirst().orElse(changes.get(0));
        }

        private static boolean isPutRight(Change change) {
            return change.action().kind() == Action.Kind.PUT_RIGHT;
        }

        /** {@return what its changes mend, each once} */
        List<Finding> mends() {
            Map<List<String>, Finding> mends = new LinkedHashMap<>();
            changes.forEach(change -> change.mends().forEach(finding -> mends.putIfAbsent(key(finding), finding)));
            return List.copyOf(mends.values());
        }

        boolean isUseful() {
            return changes.stream().allMatch(Change::reservation);
        }

        Who who() {
            return changes.get(0).who();
        }
    }

    private final List<Act> acts;
    private final Set<String> sentences;

    private PlanActs(Map<String, List<Change>> acts) {
        this.acts = acts.values().stream().map(Act::new).toList();
        this.sentences = acts.keySet();
    }

    /**
     * @param sentence tells a change: two that it tells alike are one thing
     */
    static PlanActs of(Plan plan, Function<Change, String> sentence) {
        List<Change> asked = plan.changes().stream()
                .filter(change -> change.who() != Who.OFFICER)
                .toList();
        return new PlanActs(asked.stream()
                .collect(Collectors.groupingBy(
                        change -> sentence.apply(whole(change, asked)), LinkedHashMap::new, Collectors.toList())));
    }

    /** To say that what a piece finds amiss is no more so is a part of putting it right. */
    private static Change whole(Change change, List<Change> asked) {
        return change.action().kind() != Action.Kind.CHANGE
                ? change
                : asked.stream()
                        .filter(Act::isPutRight)
                        .filter(other -> keys(other).containsAll(keys(change)))
                        .findFirst()
                        .orElse(change);
    }

    private static Set<List<String>> keys(Change change) {
        return change.mends().stream().map(PlanActs::key).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<String> key(Finding finding) {
        return List.of(finding.obligation().id(), Objects.requireNonNullElse(finding.subject(), ""));
    }

    /** {@return all, in the order of the plan} */
    List<Act> all() {
        return acts;
    }

    /** {@return those without which the dossier would not comply, even with reservations} */
    List<Act> needed() {
        return acts.stream().filter(act -> !act.isUseful()).toList();
    }

    /** {@return those that only lift a reservation} */
    List<Act> useful() {
        return acts.stream().filter(Act::isUseful).toList();
    }

    /** {@return whether the plan asks it already} */
    boolean tells(String sentence) {
        return sentences.contains(sentence);
    }
}
