package fr.cahier.oscal;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Pieces that all OSCAL documents share. */
final class Tree {

    static final String VERSION = "1.1.3";

    /** Where the properties of Cahier are named. */
    static final String NAMESPACE = "urn:fr.cahier:oscal";

    private Tree() {}

    /**
     * {@return an object with these keys and values, in this order; what is absent (null, or an empty list) is left
     * out}
     */
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

    /** {@return a moment as OSCAL writes it, its seconds always told} */
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
