package fr.cahier.dossier.diff;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.diff.DossierDiff.Change;
import fr.cahier.dossier.diff.DossierDiff.Kind;
import fr.cahier.dossier.model.Commitments;
import fr.cahier.dossier.model.Element;
import fr.cahier.dossier.model.Field;
import fr.cahier.dossier.model.Group;
import fr.cahier.dossier.model.Lexicon;
import fr.cahier.dossier.model.ListOf;
import fr.cahier.dossier.model.Shape;
import fr.cahier.dossier.model.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Walks two dossiers side by side, place by place. */
final class Comparing {

    /** A place of one of the dossiers, and what it says; null when it says nothing. */
    record Spot(String pointer, @Nullable Object value) {

        Spot field(Field field) {
            return new Spot(pointer + "/" + field.name(), value == null ? null : field.in(value));
        }

        Spot answer(String key) {
            return new Spot(pointer + "/" + key, value instanceof Map<?, ?> answers ? answers.get(key) : null);
        }

        List<Spot> elements() {
            List<Spot> elements = new ArrayList<>();
            if (value instanceof List<?> list) {
                list.forEach(element -> elements.add(new Spot(pointer + "/" + elements.size(), element)));
            }
            return elements;
        }
    }

    private final Dossier before;
    private final Dossier after;
    private final List<Change> changes = new ArrayList<>();

    Comparing(Dossier before, Dossier after) {
        this.before = before;
        this.after = after;
    }

    List<Change> changes() {
        return changes;
    }

    void compare(Shape shape, Spot earlier, Spot later) {
        if (Objects.equals(earlier.value(), later.value())) {
            return;
        }
        if (shape instanceof Group group) {
            group.fields().forEach(field -> compare(field.shape(), earlier.field(field), later.field(field)));
        } else if (shape instanceof Commitments commitments) {
            keys(earlier, later).forEach(key -> compare(commitments.answer(), earlier.answer(key), later.answer(key)));
        } else if (shape instanceof ListOf list && list.element() instanceof Group element) {
            elements(element, earlier, later);
        } else {
            add(earlier, later, Told.at(earlier.pointer(), earlier.value()), Told.at(later.pointer(), later.value()));
        }
    }

    private static TreeSet<String> keys(Spot earlier, Spot later) {
        return Stream.of(earlier.value(), later.value())
                .filter(Map.class::isInstance)
                .flatMap(answers -> ((Map<?, ?>) answers).keySet().stream())
                .map(String.class::cast)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void elements(Group element, Spot earlier, Spot later) {
        List<Spot> left = earlier.elements();
        List<Spot> added = new ArrayList<>(later.elements());
        if (left.isEmpty() && added.isEmpty()) {
            add(earlier, later, Told.NONE, Told.NONE);
            return;
        }
        Field id = element.field("id");
        List<Spot> removed = new ArrayList<>();
        for (Spot one : left) {
            Spot match = taken(
                    added,
                    one,
                    id == null ? Object::equals : (a, b) -> id.in(a) != null && Objects.equals(id.in(a), id.in(b)));
            if (match == null) {
                removed.add(one);
            } else {
                compare(element, one, match);
            }
        }
        removed.forEach(one -> add(one, new Spot(one.pointer(), null), Element.told(element, one.value()), ""));
        added.forEach(one -> add(new Spot(one.pointer(), null), one, "", Element.told(element, one.value())));
    }

    private static @Nullable Spot taken(List<Spot> among, Spot one, BiPredicate<Object, Object> same) {
        for (Spot candidate : among) {
            if (same.test(one.value(), candidate.value())) {
                among.remove(candidate);
                return candidate;
            }
        }
        return null;
    }

    private void add(Spot earlier, Spot later, String said, String says) {
        if (earlier.value() == null) {
            changes.add(new Change(Kind.ADDED, later.pointer(), Lexicon.place(later.pointer(), after), null, says));
        } else if (later.value() == null) {
            String place = Lexicon.place(earlier.pointer(), before);
            changes.add(new Change(Kind.REMOVED, earlier.pointer(), place, said, null));
        } else {
            changes.add(new Change(Kind.CHANGED, later.pointer(), Lexicon.place(later.pointer(), after), said, says));
        }
    }
}
