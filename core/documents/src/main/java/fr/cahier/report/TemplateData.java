package fr.cahier.report;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Records as data of templates: a component {@code aFaire} is called {@code a_faire} there. */
final class TemplateData {

    private TemplateData() {}

    /** {@return the names that a template may use of {@code type}, those of the records in it included} */
    static Set<String> names(Class<? extends Record> type) {
        Set<String> names = new LinkedHashSet<>();
        collect(type, names);
        return names;
    }

    /** {@return the values by name; records in it become maps as well} */
    static Map<String, Object> of(Record data) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (RecordComponent component : data.getClass().getRecordComponents()) {
            values.put(name(component), value(read(component, data)));
        }
        return values;
    }

    private static void collect(Class<?> type, Set<String> names) {
        for (RecordComponent component : type.getRecordComponents()) {
            names.add(name(component));
            if (element(component.getGenericType()) instanceof Class<?> inner && inner.isRecord()) {
                collect(inner, names);
            }
        }
    }

    private static Type element(Type type) {
        return type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type;
    }

    private static String name(RecordComponent component) {
        StringBuilder name = new StringBuilder();
        for (char c : component.getName().toCharArray()) {
            name.append(Character.isUpperCase(c) ? "_" + Character.toLowerCase(c) : String.valueOf(c));
        }
        return name.toString();
    }

    private static Object value(Object value) {
        if (value instanceof Record data) {
            return of(data);
        }
        return value instanceof Collection<?> list
                ? list.stream().map(TemplateData::value).toList()
                : value;
    }

    private static Object read(RecordComponent component, Record data) {
        try {
            return component.getAccessor().invoke(data);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Component " + component + " cannot be read", e);
        }
    }
}
