package fr.cahier.oscal;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Parts that all OSCAL documents share. */
final class Tree {

    static final String VERSION = "1.1.3";

    /** The namespace of our properties. */
    static final String NAMESPACE = "urn:fr.cahier:oscal";

    private Tree() {}

    /** {@return an object with these members, null values and empty lists left out} */
    static Map<String, Object> of(Object... keysAndValues) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            Object value = keysAndValues[i + 1];
            boolean absent = value == null || value instanceof List<?> list && list.isEmpty();
            if (!absent) {
                tree.put((String) keysAndValues[i], value);
            }
        }
        return tree;
    }

    /** {@return a moment in OSCAL's form, with seconds} */
    static String moment(ZonedDateTime moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
    }

    static Map<String, Object> property(String name, Object value) {
        return of("name", name, "ns", NAMESPACE, "value", Markup.plain(value.toString()));
    }

    static Map<String, Object> reviewedControls() {
        return of("control-selections", List.of(of("include-all", Map.of())));
    }
}
