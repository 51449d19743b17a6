package fr.cahier.diff;

import fr.cahier.diff.DossierDiff.Change;
import fr.cahier.diff.DossierDiff.Kind;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Fait;
import fr.cahier.dossier.schema.Commitments;
import fr.cahier.dossier.schema.ElementFormat;
import fr.cahier.dossier.schema.Field;
import fr.cahier.dossier.schema.FrenchFormat;
import fr.cahier.dossier.schema.Lexicon;
import fr.cahier.dossier.schema.ListType;
import fr.cahier.dossier.schema.ObjectType;
import fr.cahier.dossier.schema.RowLabel;
import fr.cahier.dossier.schema.Schema;
import fr.cahier.regulation.DeclaredFact;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares two dossiers, pointer by pointer. */
final class DossierComparison {

    private static final String FACTS = "/faits/";

    /** A pointer into one of the dossiers, and the value there, if any. */
    record PointerValue(String pointer, @Nullable Object value) {

        PointerValue field(Field field) {
            return new PointerValue(pointer + "/" + field.name(), value == null ? null : field.in(value));
        }

        PointerValue answer(String key) {
            return new PointerValue(pointer + "/" + key, value instanceof Map<?, ?> answers ? answers.get(key) : null);
        }

        List<PointerValue> elements() {
            List<PointerValue> elements = new ArrayList<>();
            if (value instanceof List<?> list) {
                list.forEach(element -> elements.add(new PointerValue(pointer + "/" + elements.size(), element)));
            }
            return elements;
        }
    }

    private final Dossier before;
    private final Dossier after;
    private final Map<@Nullable String, DeclaredFact> declared;
    private final List<Change> changes = new ArrayList<>();

    /** @param declared the facts that the edition declares, by key */
    DossierComparison(Dossier before, Dossier after, Map<String, DeclaredFact> declared) {
        this.before = before;
        this.after = after;
        this.declared = new HashMap<>(declared);
    }

    List<Change> changes() {
        return changes;
    }

    void compare(Schema shape, PointerValue earlier, PointerValue later) {
        if (Objects.equals(earlier.value(), later.value())) {
            return;
        }
        if (shape instanceof ObjectType group) {
            group.fields().forEach(field -> compare(field.schema(), earlier.field(field), later.field(field)));
        } else if (shape instanceof Commitments commitments) {
            keys(earlier, later).forEach(key -> compare(commitments.answer(), earlier.answer(key), later.answer(key)));
        } else if (shape instanceof ListType list && list.element() instanceof ObjectType element) {
            elements(element, earlier, later);
        } else {
            add(
                    earlier,
                    later,
                    FrenchFormat.at(earlier.pointer(), earlier.value()),
                    FrenchFormat.at(later.pointer(), later.value()));
        }
    }

    private static TreeSet<String> keys(PointerValue earlier, PointerValue later) {
        return Stream.of(earlier.value(), later.value())
                .filter(Map.class::isInstance)
                .flatMap(answers -> ((Map<?, ?>) answers).keySet().stream())
                .map(String.class::cast)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void elements(ObjectType element, PointerValue earlier, PointerValue later) {
        List<PointerValue> old = earlier.elements();
        List<PointerValue> others = later.elements();
        if (old.isEmpty() && others.isEmpty()) {
            add(earlier, later, FrenchFormat.NONE, FrenchFormat.NONE);
            return;
        }
        Field id = element.field("id");
        Function<PointerValue, @Nullable Object> key = id == null ? DossierComparison::name : one -> id.in(one.value());
        Map<@Nullable Object, Deque<PointerValue>> waiting = new HashMap<>();
        others.forEach(one -> waiting.computeIfAbsent(key.apply(one), unseen -> new ArrayDeque<>(1))
                .add(one));
        Set<PointerValue> added = new LinkedHashSet<>(others);
        List<PointerValue> removed = new ArrayList<>();
        for (PointerValue one : old) {
            PointerValue match = next(waiting, key.apply(one));
            added.remove(match);
            if (match == null) {
                removed.add(one);
            } else {
                compare(element, one, match);
            }
        }
        removed.forEach(one -> add(one, new PointerValue(one.pointer(), null), text(element, one.value()), ""));
        added.forEach(one -> add(new PointerValue(one.pointer(), null), one, "", text(element, one.value())));
    }

    private String text(ObjectType type, Object element) {
        DeclaredFact fact = element instanceof Fait row ? declared.get(row.cle()) : null;
        Object value = fact == null ? null : ((Fait) element).value(fact.kind().field());
        return value == null ? ElementFormat.text(type, element) : FrenchFormat.value(value);
    }

    /** {@return the name of a fact; of any other element, the element} */
    private static @Nullable Object name(PointerValue one) {
        return one.value() instanceof Fait row && row.cle() != null ? Fait.name(row) : one.value();
    }

    private static @Nullable PointerValue next(
            Map<@Nullable Object, Deque<PointerValue>> waiting, @Nullable Object key) {
        Deque<PointerValue> same = key == null ? null : waiting.get(key);
        return same == null ? null : same.poll();
    }

    private void add(PointerValue earlier, PointerValue later, String said, String says) {
        if (earlier.value() == null) {
            changes.add(new Change(Kind.ADDED, later.pointer(), place(later.pointer(), after), null, says));
        } else if (later.value() == null) {
            changes.add(new Change(Kind.REMOVED, earlier.pointer(), place(earlier.pointer(), before), said, null));
        } else {
            changes.add(new Change(Kind.CHANGED, later.pointer(), place(later.pointer(), after), said, says));
        }
    }

    /** {@return the pointer in words; what people call a declared fact, where it leads to its value} */
    private String place(String pointer, Dossier dossier) {
        if (pointer.startsWith(FACTS)) {
            String row = pointer.substring(FACTS.length());
            int end = row.indexOf('/');
            Fait fact = dossier.faits().get(Integer.parseInt(end < 0 ? row : row.substring(0, end)));
            DeclaredFact as = declared.get(fact.cle());
            if (as != null
                    && (end < 0 || row.substring(end + 1).equals(as.kind().field()))) {
                return RowLabel.of(as.label() + (as.unit().isEmpty() ? "" : ", en " + as.unit()), fact);
            }
        }
        return Lexicon.pointer(pointer, dossier);
    }
}
