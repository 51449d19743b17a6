package fr.cahier.plan;

import fr.cahier.dossier.schema.Commitments;
import fr.cahier.dossier.schema.DossierSchema;
import fr.cahier.dossier.schema.Field;
import fr.cahier.dossier.schema.ListType;
import fr.cahier.dossier.schema.ObjectType;
import fr.cahier.dossier.schema.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** JSON pointers into a dossier, no name of which holds a slash or a tilde. */
final class Pointers {

    private static final Pattern INDEX = Pattern.compile("/[0-9]+(?=/|$)");

    private Pointers() {}

    static List<String> parts(String pointer) {
        return pointer.isEmpty()
                ? List.of()
                : Arrays.asList(pointer.substring(1).split("/"));
    }

    /** {@return the pointer without indexes: {@code /sites/[]/espace_dedie}} */
    static String pattern(String pointer) {
        return INDEX.matcher(pointer).replaceAll("/[]");
    }

    /** {@return the schema there; null when the pointer is unknown} */
    static @Nullable Schema shape(String pointer) {
        Schema shape = DossierSchema.dossier();
        for (String part : parts(pointer)) {
            if (shape instanceof ObjectType group) {
                Field field = group.field(part);
                if (field == null) {
                    return null;
                }
                shape = field.schema();
            } else if (shape instanceof ListType list) {
                shape = list.element();
            } else if (shape instanceof Commitments commitments) {
                shape = commitments.answer();
            } else {
                return null;
            }
        }
        return shape;
    }
}
