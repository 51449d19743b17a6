package fr.cahier.dossier.schema;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.Creneau;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * French text of whole elements: a slot as one would say it, others property by property. Thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public final class ElementFormat {

    private ElementFormat() {}

    /** {@return the text of {@code element}; "rien n’y est dit" when it is empty} */
    public static String text(ObjectType object, Object element) {
        List<String> parts = new ArrayList<>();
        if (element instanceof Creneau slot) {
            slot(slot).forEach(parts::add);
        } else {
            add(object, element, parts);
        }
        return parts.isEmpty() ? "rien n’y est dit" : FrenchFormat.inOneLine(parts);
    }

    private static void add(ObjectType object, Object element, List<String> parts) {
        for (Field field : object.fields()) {
            Object said = field.in(element);
            if (said == null || field.name().equals("id")) {
                continue;
            }
            if (field.schema() instanceof ObjectType section) {
                add(section, said, parts);
            } else {
                parts.add(Lexicon.property(object.typeName(), field.name()) + " : " + value(field, said));
            }
        }
    }

    private static String value(Field field, Object said) {
        return field.schema() instanceof ListType list
                        && list.element() instanceof ObjectType element
                        && said instanceof List<?> elements
                        && !elements.isEmpty()
                ? elements.stream().map(one -> text(element, one)).collect(Collectors.joining(", puis "))
                : FrenchFormat.at("/" + field.name(), said);
    }

    /** {@return for example "site S7", "lundi", "13 h – 16 h", "sans rendez-vous"} */
    private static Stream<String> slot(Creneau slot) {
        String hours = hour(slot.debut()) + " – " + hour(slot.fin());
        return Stream.of(
                        slot.siteId() == null ? "" : Lexicon.type("Site") + " " + slot.siteId(),
                        slot.jour() == null ? "" : Lexicon.weekday(slot.jour()),
                        slot.debut() == null && slot.fin() == null ? "" : hours,
                        slot.service() == null ? "" : Lexicon.value(slot.service()),
                        slot.semaine() == null ? "" : Lexicon.value(slot.semaine()),
                        slot.surRdv() == null ? "" : slot.surRdv() ? "sur rendez-vous seulement" : "sans rendez-vous",
                        slot.canal() == null ? "" : Lexicon.value(slot.canal()),
                        slot.planning() == null ? "" : "planning « " + slot.planning() + " »")
                .filter(part -> !part.isEmpty());
    }

    private static String hour(@Nullable LocalTime time) {
        return time == null ? "…" : FrenchFormat.hour(time);
    }
}
