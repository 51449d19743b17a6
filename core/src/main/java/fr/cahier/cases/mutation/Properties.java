package fr.cahier.cases.mutation;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Reads properties of facts by their path. */
final class Properties {

    private static final Map<Class<?>, Map<String, Method>> ACCESSORS = new ConcurrentHashMap<>();

    private Properties() {}

    /** {@return the value at {@code path}; null when it, or what it is a part of, is not said} */
    static @Nullable Object read(Object fact, String path) {
        if (path.indexOf('.') < 0) {
            return readOne(fact, path);
        }
        Object value = fact;
        for (String name : path.split("[.]")) {
            value = value == null ? null : readOne(value, name);
        }
        return value;
    }

    private static @Nullable Object readOne(Object fact, String name) {
        Method accessor = ACCESSORS
                .computeIfAbsent(fact.getClass(), type -> new ConcurrentHashMap<>())
                .computeIfAbsent(name, property -> accessor(fact.getClass(), property));
        try {
            return accessor.invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(accessor + " cannot be read", e);
        }
    }

    private static Method accessor(Class<?> type, String property) {
        try {
            return type.getMethod(property);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " has no property " + property, e);
        }
    }
}
