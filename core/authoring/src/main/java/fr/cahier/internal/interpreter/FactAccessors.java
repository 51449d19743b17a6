package fr.cahier.internal.interpreter;

import fr.cahier.internal.RecordAccess;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reads the properties of facts by path. Each accessor is made once, for all rules and folders. */
final class FactAccessors {

    private static final Map<Property, UnaryOperator<@Nullable Object>> KNOWN = new ConcurrentHashMap<>();

    private FactAccessors() {}

    private record Property(Class<?> type, String path) {}

    /**
     * Below an unknown section everything is unknown.
     *
     * @throws IllegalStateException when there is no such property
     */
    static UnaryOperator<@Nullable Object> of(Class<?> type, String path) {
        return KNOWN.computeIfAbsent(new Property(type, path), FactAccessors::made);
    }

    private static UnaryOperator<@Nullable Object> made(Property property) {
        UnaryOperator<@Nullable Object> all = null;
        Class<?> type = property.type;
        for (String name : property.path.split("[.]")) {
            Method method = RecordAccess.method(type, name);
            UnaryOperator<@Nullable Object> one = RecordAccess.getter(method);
            all = all == null ? one : then(all, one);
            type = method.getReturnType();
        }
        return all;
    }

    private static UnaryOperator<@Nullable Object> then(
            UnaryOperator<@Nullable Object> first, UnaryOperator<@Nullable Object> next) {
        return fact -> {
            Object section = first.apply(fact);
            return section == null ? null : next.apply(section);
        };
    }
}
