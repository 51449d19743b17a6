package fr.cahier.internal.interpreter;

import fr.cahier.internal.match.Accessor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Reads properties of facts by path, through shared reflective accessors: no class is generated. */
final class FactAccessors {

    private static final Map<Property, Accessor> KNOWN = new ConcurrentHashMap<>();

    /** An array per call would be most of what an evaluation allocates for a fact. */
    private static final Object[] NO_ARGUMENTS = {};

    private FactAccessors() {}

    private record Property(Class<?> type, String path) {}

    /**
     * Below an unknown section everything is unknown.
     *
     * @throws IllegalStateException when there is no such property
     */
    static Accessor of(Class<?> type, String path) {
        return KNOWN.computeIfAbsent(new Property(type, path), FactAccessors::made);
    }

    private static Accessor made(Property property) {
        Accessor all = null;
        Class<?> type = property.type;
        for (String name : property.path.split("[.]")) {
            Method method = method(type, name);
            Accessor one = accessor(method);
            all = all == null ? one : then(all, one);
            type = method.getReturnType();
        }
        return all;
    }

    private static Method method(Class<?> type, String property) {
        try {
            return type.getMethod(property);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " has no property " + property, e);
        }
    }

    private static Accessor accessor(Method getter) {
        return fact -> {
            try {
                return getter.invoke(fact, NO_ARGUMENTS);
            } catch (InvocationTargetException failure) {
                throw failure.getCause() instanceof Exception own ? own : failure;
            }
        };
    }

    private static Accessor then(Accessor first, Accessor next) {
        return fact -> {
            Object section = first.read(fact);
            return section == null ? null : next.read(section);
        };
    }
}
