package fr.cahier.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a file had to say and did not, and what it says at too great a length. A component that may stay unsaid is
 * marked {@code @Nullable}; one that may not be as long as others is marked {@link Most}.
 */
final class YamlRequired {

    private static final int LONGEST_TEXT = 1_000;

    private final BiConsumer<String, String> missing;
    private final BiConsumer<String, String> tooMuch;

    private YamlRequired(BiConsumer<String, String> missing, BiConsumer<String, String> tooMuch) {
        this.missing = missing;
        this.tooMuch = tooMuch;
    }

    /**
     * @param missing told the pointer of the map and the key it lacks
     * @param tooMuch told the pointer of what is too long, and what is too long
     */
    static void check(Object value, BiConsumer<String, String> missing, BiConsumer<String, String> tooMuch) {
        new YamlRequired(missing, tooMuch).check(value, "");
    }

    private void check(@Nullable Object value, String pointer) {
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                element(list.get(i), pointer + "/" + i);
            }
        } else if (value instanceof Record written) {
            for (RecordComponent component : written.getClass().getRecordComponents()) {
                component(written, component, pointer);
            }
        }
    }

    private void element(@Nullable Object element, String pointer) {
        if (element == null) {
            missing.accept(pointer, "valeur de cet élément");
        }
        check(element, pointer);
    }

    private void component(Record written, RecordComponent component, String pointer) {
        Object value = read(written, component);
        String key = key(component);
        if (value == null && isRequired(component)) {
            missing.accept(pointer, key);
        }
        checkSize(value, component, pointer + "/" + key);
        check(value, pointer + "/" + key);
    }

    private void checkSize(@Nullable Object value, RecordComponent component, String pointer) {
        Most given = component.getAnnotation(Most.class);
        if (value instanceof String text) {
            int most = given == null ? LONGEST_TEXT : given.value();
            if (text.length() > most) {
                tooMuch.accept(pointer, "ce texte a plus de " + most + " caractères.");
            }
        } else if (given != null && size(value) > given.value()) {
            tooMuch.accept(pointer, "il y a plus de " + given.value() + " éléments sous « " + key(component) + " ».");
        }
    }

    private static int size(@Nullable Object value) {
        return value instanceof Collection<?> list ? list.size() : value instanceof Map<?, ?> map ? map.size() : 0;
    }

    static boolean isRequired(RecordComponent component) {
        return !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /** {@return the key under which the component is written} */
    static String key(RecordComponent component) {
        JsonProperty given = component.getAccessor().getAnnotation(JsonProperty.class);
        return given != null
                ? given.value()
                : component.getName().replaceAll("(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static @Nullable Object read(Record written, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(written);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }
}
