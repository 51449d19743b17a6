package fr.cahier.internal.derive;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.schema.DossierSchema;
import fr.cahier.dossier.schema.FactPath;
import fr.cahier.dossier.schema.Field;
import fr.cahier.dossier.schema.ListType;
import fr.cahier.dossier.schema.ObjectType;
import fr.cahier.dossier.schema.PointerNames;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The days promised for what is not there yet. One that has passed when the dossier is deposited promises nothing. */
public final class Promises {

    private static final String KEY = "prevu_le";

    /** Paths to all such days. */
    private static final List<FactPath> PATHS = FactPath.known().stream()
            .filter(path -> path.contains(KEY + "."))
            .map(FactPath::of)
            .toList();

    /** The fields that are days of promises, or lead to some. */
    private static final Map<ObjectType, List<Field>> FIELDS = new IdentityHashMap<>();

    static {
        collect(DossierSchema.dossier());
    }

    private Promises() {}

    private static boolean collect(ObjectType type) {
        List<Field> fields =
                type.fields().stream().filter(Promises::leadsToPromises).toList();
        FIELDS.put(type, fields);
        return !fields.isEmpty();
    }

    private static boolean leadsToPromises(Field field) {
        if (field.schema() instanceof ObjectType section) {
            return field.name().equals(KEY) || collect(section);
        }
        return field.schema() instanceof ListType list && list.element() instanceof ObjectType row && collect(row);
    }

    /** {@return {@code dossier} without the days before {@code deposit}; the same object where there is none} */
    static Dossier kept(Dossier dossier, LocalDate deposit) {
        return (Dossier) object(DossierSchema.dossier(), dossier, deposit);
    }

    private static Object object(ObjectType type, Object record, LocalDate deposit) {
        @Nullable Object @Nullable [] values = null;
        List<Field> fields = FIELDS.get(type);
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            Object before = field.in(record);
            Object after = before == null ? null : value(field, before, deposit);
            if (after != before) {
                values = values == null ? type.values(record) : values;
                values[field.index()] = after;
            }
        }
        return values == null ? record : type.create(values);
    }

    private static Object value(Field field, Object value, LocalDate deposit) {
        if (field.schema() instanceof ListType list) {
            return rows((ObjectType) list.element(), (List<?>) value, deposit);
        }
        ObjectType section = (ObjectType) field.schema();
        return field.name().equals(KEY) ? days(section, value, deposit) : object(section, value, deposit);
    }

    private static List<?> rows(ObjectType type, List<?> rows, LocalDate deposit) {
        @Nullable List<Object> kept = null;
        for (int i = 0; i < rows.size(); i++) {
            Object row = object(type, rows.get(i), deposit);
            if (row != rows.get(i)) {
                kept = kept == null ? new ArrayList<>(rows) : kept;
                kept.set(i, row);
            }
        }
        return kept == null ? rows : kept;
    }

    private static Object days(ObjectType type, Object days, LocalDate deposit) {
        @Nullable Object[] values = type.values(days);
        boolean changed = false;
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof LocalDate day && day.isBefore(deposit)) {
                values[i] = null;
                changed = true;
            }
        }
        return changed ? type.create(values) : days;
    }

    /** Passes each day promised to {@code visitor}. */
    public static void visit(Dossier dossier, FactPath.Visitor visitor) {
        if (!promisesAny(DossierSchema.dossier(), dossier)) {
            return;
        }
        for (FactPath path : PATHS) {
            path.visit(dossier, null, (pointer, index, day) -> {
                if (day != null) {
                    visitor.fact(pointer, index, day);
                }
            });
        }
    }

    private static boolean promisesAny(ObjectType type, Object record) {
        List<Field> fields = FIELDS.get(type);
        for (int i = 0; i < fields.size(); i++) {
            Object value = fields.get(i).in(record);
            if (value != null && promisesAny(fields.get(i), value)) {
                return true;
            }
        }
        return false;
    }

    private static boolean promisesAny(Field field, Object value) {
        if (field.schema() instanceof ListType list) {
            List<?> rows = (List<?>) value;
            for (int i = 0; i < rows.size(); i++) {
                if (promisesAny((ObjectType) list.element(), rows.get(i))) {
                    return true;
                }
            }
            return false;
        }
        return field.name().equals(KEY) || promisesAny((ObjectType) field.schema(), value);
    }

    /** {@return whether what is promised at {@code pointer} is said to be there} */
    public static boolean isThere(String pointer, Dossier dossier) {
        return Boolean.TRUE.equals(PointerNames.said(pointer.replace("/" + KEY + "/", "/"), dossier));
    }
}
