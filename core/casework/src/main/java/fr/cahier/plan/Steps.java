package fr.cahier.plan;

import fr.cahier.dossier.Creneau;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.schema.PointerNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The steps taken, each told against the dossier that the plan starts from. A step is found against the dossier as the
 * steps before it leave it, where elements have been taken out of lists: places are put back here. What is said of an
 * element that a step has added belongs to that step.
 */
final class Steps {

    private final Dossier start;
    private final List<Step> all = new ArrayList<>();

    Steps(Dossier start) {
        this.start = start;
    }

    List<Step> all() {
        return List.copyOf(all);
    }

    void drop(int index) {
        all.remove(index);
    }

    void take(List<Step> steps) {
        List<Edit> removed = Step.edits(all).stream()
                .filter(edit -> edit.kind() == Edit.Kind.REMOVE)
                .toList();
        for (Step step : steps) {
            List<Edit> edits = new ArrayList<>();
            for (Edit edit : lastFirst(step.edits())) {
                Edit told = edit.at(original(edit.pointer(), removed));
                if (!takeBack(told) && !foldIn(told)) {
                    edits.add(told);
                }
            }
            if (!edits.isEmpty()) {
                join(new Step(original(step.pointer(), removed), edits));
            }
        }
    }

    /** Removals from the end of the list on, so that none of them moves what the next one speaks of. */
    private static List<Edit> lastFirst(List<Edit> edits) {
        return edits.stream()
                .sorted(Comparator.comparingInt(
                        edit -> edit.kind() == Edit.Kind.REMOVE ? -Pointers.index(edit.pointer()) : Integer.MIN_VALUE))
                .toList();
    }

    /** What a step has added and a later one takes out was never there. */
    private boolean takeBack(Edit edit) {
        int skipped = Pointers.index(edit.pointer()) - sizeOf(edit.pointer());
        if (edit.kind() != Edit.Kind.REMOVE || skipped < 0) {
            return false;
        }
        for (int place = 0; place < all.size(); place++) {
            Step step = all.get(place);
            for (Edit earlier : step.edits()) {
                if (earlier.kind() == Edit.Kind.ADD
                        && edit.pointer().startsWith(earlier.pointer() + "/")
                        && skipped-- == 0) {
                    leave(place, earlier);
                    return true;
                }
            }
        }
        return false;
    }

    private void leave(int place, Edit edit) {
        Step step = all.get(place);
        List<Edit> others = new ArrayList<>(step.edits());
        others.remove(edit);
        if (others.isEmpty()) {
            all.remove(place);
        } else {
            all.set(place, new Step(step.pointer(), others));
        }
    }

    private void join(Step step) {
        for (int place = 0; place < all.size(); place++) {
            if (isSameMatter(all.get(place), step)) {
                all.set(place, all.get(place).with(step));
                return;
            }
        }
        all.add(step);
    }

    /** What is said inside something that a step says or adds is said by that step. */
    private boolean foldIn(Edit edit) {
        int skipped = Pointers.index(edit.pointer()) - sizeOf(edit.pointer());
        for (int place = 0; place < all.size(); place++) {
            List<Edit> edits = new ArrayList<>(all.get(place).edits());
            for (int index = 0; index < edits.size(); index++) {
                Edit earlier = edits.get(index);
                boolean holds = isAddedTo(earlier, edit) ? skipped-- == 0 : isUnder(earlier, edit);
                if (holds) {
                    int depth = Pointers.parts(earlier.pointer()).size() + (earlier.kind() == Edit.Kind.ADD ? 1 : 0);
                    edits.set(index, Editing.inside(earlier, depth, edit));
                    all.set(place, new Step(all.get(place).pointer(), edits));
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isAddedTo(Edit earlier, Edit edit) {
        return earlier.kind() == Edit.Kind.ADD
                && edit.kind() == Edit.Kind.SET
                && Pointers.index(edit.pointer()) >= 0
                && edit.pointer().startsWith(earlier.pointer() + "/");
    }

    private static boolean isUnder(Edit earlier, Edit edit) {
        return earlier.kind() == Edit.Kind.SET
                && edit.kind() == Edit.Kind.SET
                && edit.pointer().startsWith(earlier.pointer() + "/");
    }

    private static String original(String pointer, List<Edit> removed) {
        int index = Pointers.index(pointer);
        String list = index < 0 ? pointer : "/" + Pointers.parts(pointer).get(0);
        Set<Integer> gone = removed.stream()
                .map(Edit::pointer)
                .filter(other -> index >= 0 && other.startsWith(list + "/"))
                .map(Pointers::index)
                .collect(Collectors.toSet());
        if (gone.isEmpty()) {
            return pointer;
        }
        int there = IntStream.iterate(0, place -> place + 1)
                .filter(place -> !gone.contains(place))
                .skip(index)
                .findFirst()
                .orElseThrow();
        return list + "/" + there + pointer.substring((list + "/" + index).length());
    }

    private int sizeOf(String pointer) {
        Object list = PointerNames.said("/" + Pointers.parts(pointer).get(0), start);
        return list instanceof List<?> elements ? elements.size() : 0;
    }

    /** Slots opened on one site are one matter; other elements that are added are one each. */
    private static boolean isSameMatter(Step one, Step other) {
        if (!one.pointer().equals(other.pointer())) {
            return false;
        }
        List<Edit> edits = Step.edits(List.of(one, other));
        Object site = siteOfSlot(edits.get(0));
        return edits.stream().allMatch(edit -> edit.kind() == Edit.Kind.SET)
                || site != NO_SLOT
                        && edits.stream().allMatch(edit -> siteOfSlot(edit).equals(site));
    }

    private static final Object NO_SLOT = new Object();

    private static Object siteOfSlot(Edit edit) {
        return edit.kind() == Edit.Kind.ADD && edit.value() instanceof Creneau slot
                ? Objects.requireNonNullElse(slot.siteId(), "")
                : NO_SLOT;
    }
}
