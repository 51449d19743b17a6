package fr.cahier.internal.derive;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.schema.DossierSchema;
import fr.cahier.dossier.schema.Field;
import fr.cahier.dossier.schema.ListType;
import fr.cahier.dossier.schema.ObjectType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Drops rows without any value from the lists of a dossier. */
final class EmptyRows {

    private EmptyRows() {}

    static Dossier dropped(Dossier dossier) {
        return (Dossier) object(DossierSchema.dossier(), dossier);
    }

    private static Object object(ObjectType type, Object record) {
        @Nullable Object[] values = new @Nullable Object[type.fields().size()];
        boolean changed = false;
        for (Field field : type.fields()) {
            Object before = field.in(record);
            Object after = before == null ? null : value(field, before);
            values[field.index()] = after;
            changed |= after != before;
        }
        return changed ? type.create(values) : record;
    }

    private static Object value(Field field, Object value) {
        if (field.schema() instanceof ObjectType section) {
            return object(section, value);
        }
        return field.schema() instanceof ListType list && list.element() instanceof ObjectType row
                ? rows(row, (List<?>) value)
                : value;
    }

    private static List<?> rows(ObjectType type, List<?> rows) {
        List<Object> said = new ArrayList<>(rows.size());
        boolean changed = false;
        boolean dropsSome = rows.stream().anyMatch(type::isEmpty);
        Field id = dropsSome ? BlankFields.identifier(type) : null;
        List<String> names = id == null ? List.of() : Subjects.names(rows, row -> (String) id.in(row));
        for (int i = 0; i < rows.size(); i++) {
            Object row = rows.get(i);
            if (!type.isEmpty(row)) {
                Object after = object(type, id == null ? row : named(type, id, row, names.get(i)));
                changed |= after != row;
                said.add(after);
            }
        }
        return changed || dropsSome ? said : rows;
    }

    /** Findings call an element without an identifier by its index among all rows. */
    private static Object named(ObjectType type, Field id, Object row, String name) {
        if (id.in(row) != null) {
            return row;
        }
        @Nullable Object[] values = type.values(row);
        values[id.index()] = name;
        return type.create(values);
    }
}
