package fr.cahier.plan;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.diff.DossierDiff;
import fr.cahier.plan.Change.Who;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What a later state of a dossier carried out of the plan that was made for it, change by change, and what it changed
 * besides. Pure: it asks nobody, and compares two states and the verdict on the later one.
 *
 * @param plan the plan, of the earlier state
 * @param items its changes, in its order, each with what became of it
 * @param outside what changed in the dossier without answering any change of the plan, in the order of the model
 */
@PublicApi
public record Progress(Plan plan, List<Item> items, List<DossierDiff.Change> outside) {

    /** What became of a change. */
    public enum State {
        /** The dossier says what was asked; where only an example was given, something that serves as well. */
        DONE,
        /** Something else was done: it may serve, or leave findings open. */
        OTHERWISE,
        /** Nothing was done about it, and what it would mend is still open. */
        NOT_DONE
    }

    /**
     * A change of the plan, and what became of it.
     *
     * @param change the change
     * @param state what became of it
     * @param seen what the later state says there now, as changes of the dossier; empty where nothing was touched
     * @param open the findings, of those that it was to mend, that are still open in the later verdict, as they are there
     */
    public record Item(Change change, State state, List<DossierDiff.Change> seen, List<Finding> open) {
        public Item {
            seen = List.copyOf(seen);
            open = List.copyOf(open);
        }
    }

    public Progress {
        items = List.copyOf(items);
        outside = List.copyOf(outside);
    }

    /**
     * {@return what became of {@code plan}}
     *
     * @param later the later state of the dossier that the plan was made for
     * @param verdict the verdict on {@code later}
     */
    public static Progress of(Plan plan, Dossier later, Verdict verdict) {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(later, "later");
        Objects.requireNonNull(verdict, "verdict");
        List<DossierDiff.Change> changes =
                DossierDiff.between(plan.dossier(), later).changes();
        EditEvidence traces = new EditEvidence(plan.dossier(), later);
        PlanSearch then = PlanSearch.of(plan.dossier(), plan.verdict());
        PlanSearch now = PlanSearch.of(later, verdict);
        List<Item> items = new ArrayList<>();
        Set<DossierDiff.Change> answering = new LinkedHashSet<>();
        for (Change change : plan.changes()) {
            List<Finding> open = now.wanting(change, then);
            boolean closed = open.isEmpty() && !then.wanting(change, then).isEmpty();
            Item item = item(change, changes, traces, open, closed);
            items.add(item);
            answering.addAll(item.seen());
        }
        return new Progress(
                plan,
                items,
                changes.stream().filter(change -> !answering.contains(change)).toList());
    }

    private static Item item(
            Change change, List<DossierDiff.Change> changes, EditEvidence traces, List<Finding> open, boolean closed) {
        List<DossierDiff.Change> there = changes.stream()
                .filter(made -> change.edits().stream().anyMatch(edit -> traces.isAt(edit, made)))
                .toList();
        boolean asked = change.who() != Who.OFFICER && change.edits().stream().allMatch(traces::stands);
        boolean served = change.example() && closed && !there.isEmpty();
        if (asked || served) {
            return new Item(change, State.DONE, there, open);
        }
        if (!there.isEmpty()) {
            return new Item(change, State.OTHERWISE, there, open);
        }
        return closed
                ? new Item(change, State.OTHERWISE, around(change, changes, traces), open)
                : new Item(change, State.NOT_DONE, List.of(), open);
    }

    /** What changed in the places that the mended findings look at. */
    private static List<DossierDiff.Change> around(
            Change change, List<DossierDiff.Change> changes, EditEvidence traces) {
        return changes.stream()
                .filter(made -> change.mends().stream()
                        .flatMap(finding -> RelevantPointers.named(finding).stream())
                        .anyMatch(place -> traces.isAt(place, made)))
                .toList();
    }

    /** {@return the changes of which {@code state} became} */
    public List<Item> items(State state) {
        Objects.requireNonNull(state, "state");
        return items.stream().filter(item -> item.state() == state).toList();
    }
}
