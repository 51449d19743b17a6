package fr.cahier.plan;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.schema.Commitments;
import fr.cahier.dossier.schema.DossierSchema;
import fr.cahier.dossier.schema.Field;
import fr.cahier.dossier.schema.ListType;
import fr.cahier.dossier.schema.ObjectType;
import fr.cahier.dossier.schema.Schema;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Applies edits to copies of a dossier. Edits of one kind go down together: a list is copied once, however many of its elements
 * they are about.
 */
final class Editing {

    private static final List<Edit.Kind> ORDER = List.of(Edit.Kind.ADD, Edit.Kind.SET, Edit.Kind.REMOVE);

    private Editing() {}

    static Dossier apply(Dossier dossier, List<Edit> edits) {
        Object edited = dossier;
        for (Edit.Kind kind : ORDER) {
            List<Below> below = edits.stream()
                    .filter(edit -> edit.kind() == kind)
                    .map(edit -> new Below(Pointers.parts(edit.pointer()), edit))
                    .toList();
            edited = below.isEmpty() ? edited : edited(DossierSchema.dossier(), edited, below);
        }
        return (Dossier) edited;
    }

    /** {@return {@code earlier}, with {@code edit} applied inside its value, {@code depth} names below the root} */
    static Edit inside(Edit earlier, int depth, Edit edit) {
        List<String> parts = Pointers.parts(edit.pointer());
        String outer = "/" + String.join("/", parts.subList(0, depth));
        Schema shape = Objects.requireNonNull(Pointers.shape(outer), outer);
        Below below = new Below(parts.subList(depth, parts.size()), edit);
        Object value = edited(shape, earlier.value(), List.of(below));
        return new Edit(earlier.kind(), earlier.pointer(), value, earlier.placeholder() && edit.placeholder());
    }

    /** @param path from the value that is edited; empty where it is that value */
    private record Below(List<String> path, Edit edit) {

        boolean isHere() {
            return path.isEmpty();
        }

        Below inner() {
            return new Below(path.subList(1, path.size()), edit);
        }
    }

    /** What is set whole takes the place of what was set in it before. */
    private static Object edited(Schema shape, @Nullable Object value, List<Below> edits) {
        Object edited = value;
        List<Below> inner = new ArrayList<>();
        List<Object> added = new ArrayList<>();
        for (Below below : edits) {
            if (!below.isHere()) {
                inner.add(below);
            } else if (below.edit().kind() == Edit.Kind.ADD) {
                added.add(below.edit().value());
            } else {
                edited = below.edit().value();
                inner.clear();
            }
        }
        if (!added.isEmpty()) {
            edited = added((List<?>) edited, added);
        }
        return Objects.requireNonNull(inner.isEmpty() ? edited : inside(shape, edited, inner));
    }

    private static Object inside(Schema shape, @Nullable Object value, List<Below> edits) {
        Map<String, List<Below>> byName = new LinkedHashMap<>();
        edits.forEach(below -> byName.computeIfAbsent(below.path().get(0), unseen -> new ArrayList<>(1))
                .add(below.inner()));
        if (shape instanceof ObjectType group) {
            return edited(group, value, byName);
        }
        if (shape instanceof Commitments) {
            Map<Object, Object> answers = new LinkedHashMap<>(value == null ? Map.of() : (Map<?, ?>) value);
            byName.forEach((name, answer) ->
                    answers.put(name, answer.get(answer.size() - 1).edit().value()));
            return answers;
        }
        return edited((ListType) shape, (List<?>) Objects.requireNonNull(value), byName);
    }

    private static Object edited(ObjectType group, @Nullable Object record, Map<String, List<Below>> byName) {
        @Nullable Object[] values = group.values(record);
        byName.forEach((name, below) -> {
            Field field = Objects.requireNonNull(group.field(name), name);
            values[field.index()] = edited(field.schema(), values[field.index()], below);
        });
        return group.create(values);
    }

    private static Object edited(ListType list, List<?> elements, Map<String, List<Below>> byIndex) {
        List<Object> copy = new ArrayList<>(elements);
        BitSet gone = new BitSet();
        byIndex.forEach((name, below) -> {
            int index = Integer.parseInt(name);
            if (below.stream().anyMatch(Editing::isRemoval)) {
                gone.set(index);
            } else {
                copy.set(index, edited(list.element(), copy.get(index), below));
            }
        });
        return gone.isEmpty() ? copy : without(copy, gone);
    }

    private static boolean isRemoval(Below below) {
        return below.isHere() && below.edit().kind() == Edit.Kind.REMOVE;
    }

    private static List<Object> without(List<Object> elements, BitSet gone) {
        return IntStream.range(0, elements.size())
                .filter(index -> !gone.get(index))
                .mapToObj(elements::get)
                .toList();
    }

    private static Object added(@Nullable List<?> elements, List<Object> more) {
        List<Object> copy = new ArrayList<>(elements == null ? List.of() : elements);
        copy.addAll(more);
        return copy;
    }
}
