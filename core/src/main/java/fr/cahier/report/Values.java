package fr.cahier.report;

import fr.cahier.dossier.model.Field;
import fr.cahier.dossier.model.Group;
import fr.cahier.dossier.model.Lexicon;
import fr.cahier.dossier.model.ListOf;
import fr.cahier.dossier.model.Shape;
import fr.cahier.dossier.model.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What may be said in a dossier, in words, whole elements of lists included. */
final class Values {

    private Values() {}

    /** {@return a value of that shape, said at {@code pointer}, in words} */
    static String told(String pointer, Shape shape, Object value) {
        if (shape instanceof ListOf list && value instanceof List<?> elements && !elements.isEmpty()) {
            return elements.stream()
                    .map(element -> told(pointer, list.element(), element))
                    .collect(Collectors.joining(" ; "));
        }
        return shape instanceof Group group ? record(group, value) : Told.at(pointer, value);
    }

    private static String record(Group group, Object value) {
        List<String> said = new ArrayList<>();
        for (Field field : group.fields()) {
            Object part = field.in(value);
            if (part != null) {
                said.add(Lexicon.property(group.typeName(), field.name()) + " : "
                        + told("/" + field.name(), field.shape(), part));
            }
        }
        return String.join(", ", said);
    }
}
