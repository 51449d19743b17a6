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

/** The fields of a dossier that may hold a word instead of an answer, or an empty row. */
final class BlankFields {

    /** An edition defines it, and may call a fact as it likes. */
    private static final String KEY_OF_A_FREE_FACT = "cle";

    private static final Map<ObjectType, List<Field>> FIELDS = new IdentityHashMap<>();

    static {
        collect(DossierSchema.dossier());
    }

    private BlankFields() {}

    static List<Field> of(ObjectType type) {
        return FIELDS.get(type);
    }

    private static boolean collect(ObjectType type) {
        List<Field> fields = type.fields().stream()
                .filter(field -> !KEY_OF_A_FREE_FACT.equals(field.name()) && mayBeBlank(field.schema()))
                .toList();
        FIELDS.put(type, fields);
        return !fields.isEmpty();
    }

    /** Codes and names have their own form: no word is one of them. */
    private static boolean mayBeBlank(Schema schema) {
        if (schema instanceof Scalar.Text text) {
            return text.pattern() == null && !text.isName();
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
