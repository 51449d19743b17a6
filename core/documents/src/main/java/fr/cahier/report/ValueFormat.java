package fr.cahier.report;

import fr.cahier.dossier.schema.ElementFormat;
import fr.cahier.dossier.schema.FrenchFormat;
import fr.cahier.dossier.schema.ListType;
import fr.cahier.dossier.schema.ObjectType;
import fr.cahier.dossier.schema.Schema;
import java.util.List;
import java.util.stream.Collectors;

/** Values of a dossier in words, whole elements included. */
final class ValueFormat {

    private ValueFormat() {}

    static String words(String pointer, Schema shape, Object value) {
        if (shape instanceof ListType list && value instanceof List<?> elements && !elements.isEmpty()) {
            return elements.stream()
                    .map(element -> words(pointer, list.element(), element))
                    .collect(Collectors.joining(" ; "));
        }
        return shape instanceof ObjectType group ? ElementFormat.text(group, value) : FrenchFormat.at(pointer, value);
    }
}
