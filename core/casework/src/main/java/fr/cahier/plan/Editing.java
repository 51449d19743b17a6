package fr.cahier.plan;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.schema.Commitments;
import fr.cahier.dossier.schema.DossierSchema;
import fr.cahier.dossier.schema.Field;
import fr.cahier.dossier.schema.ListType;
import fr.cahier.dossier.schema.ObjectType;
import fr.cahier.dossier.schema.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Applies edits to copies of a dossier. */
final class Editing {

    private Editing() {}

    static Dossier apply(Dossier dossier, List<Edit> edits) {
        return Objects.requireNonNull(apply(dossier, edits, () -> false));
    }

    /** {@return the edited dossier; null when {@code isStopped} before all edits are applied} */
    static @Nullable Dossier apply(Dossier dossier, List<Edit> edits, BooleanSupplier isStopped) {
        Stream<Edit> removed = of(Edit.Kind.REMOVE, edits).sorted(Comparator.comparingInt(edit -> -index(edit)));
        Stream<Edit> kept = Stream.concat(of(Edit.Kind.ADD, edits), of(Edit.Kind.SET, edits));
        Object edited = dossier;
        for (Edit edit : Stream.concat(kept, removed).toList()) {
            if (isStopped.getAsBoolean()) {
                return null;
            }
            edited = edited(DossierSchema.dossier(), edited, Pointers.parts(edit.pointer()), edit);
        }
        return (Dossier) edited;
    }

    /** {@return {@code earlier}, with {@code edit} applied inside its value, {@code depth} names below the root} */
    static Edit inside(Edit earlier, int depth, Edit edit) {
        List<String> parts = Pointers.parts(edit.pointer());
        String outer = "/" + String.join("/", parts.subList(0, depth));
        Schema shape = Objects.requireNonNull(Pointers.shape(outer), outer);
        Object value = edited(shape, earlier.value(), parts.subList(depth, parts.size()), edit);
        return new Edit(earlier.kind(), earlier.pointer(), value, earlier.placeholder() && edit.placeholder());
    }

    private static Stream<Edit> of(Edit.Kind kind, List<Edit> edits) {
        return edits.stream().filter(edit -> edit.kind() == kind);
    }

    private static int index(Edit edit) {
        List<String> parts = Pointers.parts(edit.pointer());
        return Integer.parseInt(parts.get(parts.size() - 1));
    }

    private static Object edited(Schema shape, @Nullable Object value, List<String> path, Edit edit) {
        if (path.isEmpty()) {
            return edit.kind() == Edit.Kind.ADD ? added((List<?>) value, edit.value()) : edit.value();
        }
        String first = path.get(0);
        List<String> rest = path.subList(1, path.size());
        if (shape instanceof ObjectType group) {
            return edited(group, value, first, rest, edit);
        }
        if (shape instanceof Commitments) {
            Map<Object, Object> answers = new LinkedHashMap<>(value == null ? Map.of() : (Map<?, ?>) value);
            answers.put(first, edit.value());
            return answers;
        }
        return edited((ListType) shape, (List<?>) value, Integer.parseInt(first), rest, edit);
    }

    private static Object edited(ObjectType group, @Nullable Object record, String name, List<String> rest, Edit edit) {
        @Nullable Object[] values = group.values(record);
        Field field = Objects.requireNonNull(group.field(name), name);
        values[field.index()] = edited(field.schema(), values[field.index()], rest, edit);
        return group.create(values);
    }

    private static Object edited(ListType list, List<?> elements, int index, List<String> rest, Edit edit) {
        List<Object> copy = new ArrayList<>(elements);
        if (rest.isEmpty() && edit.kind() == Edit.Kind.REMOVE) {
            copy.remove(index);
        } else {
            copy.set(index, edited(list.element(), copy.get(index), rest, edit));
        }
        return copy;
    }

    private static Object added(@Nullable List<?> elements, Object element) {
        List<Object> copy = new ArrayList<>(elements == null ? List.of() : elements);
        copy.add(element);
        return copy;
    }
}
