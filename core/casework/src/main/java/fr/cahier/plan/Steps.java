package fr.cahier.plan;

import fr.cahier.dossier.Creneau;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Fait;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The steps taken, with pointers into the original dossier. A new step points into the dossier as earlier steps leave it, so its
 * pointers are translated. An edit of an added element becomes part of its addition.
 */
final class Steps {

    private final Dossier start;
    private final List<Step> all = new ArrayList<>();

    Steps(Dossier start) {
        this.start = start;
    }

    Steps copy() {
        Steps copy = new Steps(start);
        copy.all.addAll(all);
        return copy;
    }

    List<Step> all() {
        return List.copyOf(all);
    }

    void drop(int index) {
        all.remove(index);
    }

    void take(List<Step> steps) {
        RemovedElements removed = RemovedElements.of(Step.edits(all));
        for (Step step : steps) {
            List<Edit> edits = new ArrayList<>();
            for (Edit edit : lastFirst(step.edits())) {
                Edit translated = edit.at(removed.original(edit.pointer()));
                if (!cancelAddition(translated) && !foldIn(translated)) {
                    edits.add(translated);
                }
            }
            if (!edits.isEmpty()) {
                join(new Step(removed.original(step.pointer()), edits));
            }
        }
    }

    /** Removes by descending index, so that no removal shifts the next. */
    private static List<Edit> lastFirst(List<Edit> edits) {
        return edits.stream().sorted(Comparator.comparingInt(Steps::rank)).toList();
    }

    private static int rank(Edit edit) {
        return edit.kind() == Edit.Kind.REMOVE
                ? ElementPointer.of(edit.pointer())
                        .map(element -> -element.index())
                        .orElse(1)
                : Integer.MIN_VALUE;
    }

    /** Drops the addition of the element that {@code edit} removes. */
    private boolean cancelAddition(Edit edit) {
        Optional<Position> addition = edit.kind() == Edit.Kind.REMOVE ? addition(edit) : Optional.empty();
        addition.ifPresent(this::leave);
        return addition.isPresent();
    }

    private void leave(Position position) {
        Step step = all.get(position.step());
        List<Edit> others = new ArrayList<>(step.edits());
        others.remove(position.edit());
        if (others.isEmpty()) {
            all.remove(position.step());
        } else {
            all.set(position.step(), new Step(step.pointer(), others));
        }
    }

    private void join(Step step) {
        for (int i = 0; i < all.size(); i++) {
            if (isSameMatter(all.get(i), step)) {
                all.set(i, all.get(i).with(step));
                return;
            }
        }
        all.add(step);
    }

    /** Applies {@code edit} inside the value of the earlier edit that it points into. */
    private boolean foldIn(Edit edit) {
        if (edit.kind() != Edit.Kind.SET) {
            return false;
        }
        Position addition = addition(edit).orElse(null);
        Optional<Position> holder = positions()
                .filter(position -> position.equals(addition) || isUnder(at(position), edit))
                .findFirst();
        holder.ifPresent(position -> foldIn(position, edit));
        return holder.isPresent();
    }

    private void foldIn(Position position, Edit edit) {
        Edit earlier = at(position);
        int depth = Pointers.parts(earlier.pointer()).size() + (earlier.kind() == Edit.Kind.ADD ? 1 : 0);
        Step step = all.get(position.step());
        List<Edit> edits = new ArrayList<>(step.edits());
        edits.set(position.edit(), Editing.inside(earlier, depth, edit));
        all.set(position.step(), new Step(step.pointer(), edits));
    }

    private static boolean isUnder(Edit earlier, Edit edit) {
        int length = earlier.pointer().length();
        return earlier.kind() == Edit.Kind.SET
                && edit.pointer().length() > length
                && edit.pointer().charAt(length) == '/'
                && edit.pointer().startsWith(earlier.pointer());
    }

    private record Position(int step, int edit) {}

    private Edit at(Position position) {
        return all.get(position.step()).edits().get(position.edit());
    }

    private Stream<Position> positions() {
        return IntStream.range(0, all.size()).boxed().flatMap(step -> IntStream.range(
                        0, all.get(step).edits().size())
                .mapToObj(edit -> new Position(step, edit)));
    }

    /** {@return the addition of the element that {@code edit} points into, if any} */
    private Optional<Position> addition(Edit edit) {
        return ElementPointer.of(edit.pointer()).flatMap(element -> {
            int added = element.index()
                    - PointerMapping.elements(element.list(), start).size();
            return added < 0
                    ? Optional.empty()
                    : additions(element.list()).skip(added).findFirst();
        });
    }

    private Stream<Position> additions(String list) {
        return positions()
                .filter(position -> at(position).kind() == Edit.Kind.ADD
                        && at(position).pointer().equals(list));
    }

    /** Settings of one pointer belong together, and so do slots of one site, and fields of one new element of a record. */
    private boolean isSameMatter(Step one, Step other) {
        if (!one.pointer().equals(other.pointer())) {
            return false;
        }
        List<Edit> edits = Step.edits(List.of(one, other));
        String site = siteOfSlot(edits.get(0));
        Fait record = elementOfRecord(edits.get(0));
        return edits.stream().allMatch(edit -> edit.kind() == Edit.Kind.SET)
                || record != null && edits.stream().allMatch(edit -> record.equals(elementOfRecord(edit)))
                || site != null && edits.stream().allMatch(edit -> site.equals(siteOfSlot(edit)));
    }

    /** {@return a row that says of which new element of which record {@code edit} adds a field; null when it does something else} */
    private @Nullable Fait elementOfRecord(Edit edit) {
        return edit.kind() == Edit.Kind.ADD && edit.value() instanceof Fait row && row.element() != null && isNew(row)
                ? elementOf(row)
                : null;
    }

    private static Fait elementOf(Fait row) {
        return row.unsaid().toBuilder().cle(RecordElements.recordOf(row)).build();
    }

    private boolean isNew(Fait row) {
        return Objects.requireNonNullElse(start.faits(), List.<Fait>of()).stream()
                .map(Steps::elementOf)
                .noneMatch(elementOf(row)::equals);
    }

    /** {@return the site of the slot that {@code edit} adds, empty when it names none; null when it adds no slot} */
    private static @Nullable String siteOfSlot(Edit edit) {
        return edit.kind() == Edit.Kind.ADD && edit.value() instanceof Creneau slot
                ? Objects.requireNonNullElse(slot.siteId(), "")
                : null;
    }
}
