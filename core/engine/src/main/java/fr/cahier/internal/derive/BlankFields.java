package fr.cahier.internal.derive;

import fr.cahier.dossier.schema.DossierSchema;
import fr.cahier.dossier.schema.Field;
import fr.cahier.dossier.schema.ListType;
import fr.cahier.dossier.schema.ObjectType;
import fr.cahier.dossier.schema.Scalar;
import fr.cahier.dossier.schema.Schema;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of a dossier that may hold a word instead of an answer or a reference, or an empty row. */
final class BlankFields {

    private static final Map<ObjectType, List<Field>> FIELDS = new IdentityHashMap<>();

    static {
        collect(DossierSchema.dossier());
    }

    private BlankFields() {}

    static List<Field> of(ObjectType type) {
        return FIELDS.get(type);
    }

    /** {@return the field that names an element of {@code type}; null when none does} */
    static @Nullable Field identifier(ObjectType type) {
        for (Field field : type.fields()) {
            if (field.schema() instanceof Scalar.Text text && text.identifier()) {
                return field;
            }
        }
        return null;
    }

    private static boolean collect(ObjectType type) {
        List<Field> fields = type.fields().stream()
                .filter(field -> mayBeBlank(field.schema()))
                .toList();
        FIELDS.put(type, fields);
        return !fields.isEmpty();
    }

    private static boolean mayBeBlank(Schema schema) {
        if (schema instanceof Scalar.Text text) {
            return text.isAnswer() || text.refersTo() != null;
        }
        if (schema instanceof ObjectType section) {
            return collect(section);
        }
        if (schema instanceof ListType list && list.element() instanceof ObjectType row) {
            collect(row);
            return true;
        }
        return schema instanceof ListType list && mayBeBlank(list.element());
    }
}
