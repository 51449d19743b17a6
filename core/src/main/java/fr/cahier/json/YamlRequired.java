package fr.cahier.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Finds what a file had to say and did not. A component that may stay unsaid is marked {@code @Nullable}. */
final class YamlRequired {

    private final BiConsumer<String, String> missing;

    private YamlRequired(BiConsumer<String, String> missing) {
        this.missing = missing;
    }

    /** @param missing told the pointer of the map and the key it lacks */
    static void check(Object value, BiConsumer<String, String> missing) {
        new YamlRequired(missing).check(value, "");
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
        check(value, pointer + "/" + key);
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
