package fr.cahier.plan;

import fr.cahier.annotation.PublicApi;
import fr.cahier.diff.DossierDiff;
import fr.cahier.dossier.Dossier;
import fr.cahier.plan.Change.Who;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * How far a later state of a dossier carries out its plan. Immutable and thread-safe.
 *
 * @param items the progress of each change
 * @param outside changes of the dossier that answer none
 * @since 0.1.0
 */
@PublicApi
public record Progress(Plan plan, List<Item> items, List<DossierDiff.Change> outside) {

    public enum State {
        /** The dossier has the requested value, or one that serves where only an example was given. */
        DONE,
        /** Something else was done; it may serve or not. */
        OTHERWISE,
        /** Nothing was done, and its findings are still open. */
        NOT_DONE
    }

    /**
     * A change of the plan and its progress.
     *
     * @param seen the changes of the dossier that answer it
     * @param open its findings that are still open
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
     * {@return the progress on {@code plan}}
     *
     * @param verdict the verdict on {@code later}
     */
    public static Progress of(Plan plan, Dossier later, Verdict verdict) {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(later, "later");
        Objects.requireNonNull(verdict, "verdict");
        List<DossierDiff.Change> changes =
                DossierDiff.between(plan.dossier(), later, plan.declared()).changes();
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

    /** Changes at the pointers of the mended findings. */
    private static List<DossierDiff.Change> around(
            Change change, List<DossierDiff.Change> changes, EditEvidence traces) {
        return changes.stream()
                .filter(made -> change.mends().stream()
                        .flatMap(finding -> RelevantPointers.named(finding).stream())
                        .anyMatch(pointer -> traces.isAt(pointer, made)))
                .toList();
    }

    public List<Item> items(State state) {
        Objects.requireNonNull(state, "state");
        return items.stream().filter(item -> item.state() == state).toList();
    }
}
