package fr.cahier.report;

import fr.cahier.dossier.model.Element;
import fr.cahier.dossier.model.Group;
import fr.cahier.dossier.model.ListOf;
import fr.cahier.dossier.model.Shape;
import fr.cahier.dossier.model.Told;
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
        return shape instanceof Group group ? Element.told(group, value) : Told.at(pointer, value);
    }
}
