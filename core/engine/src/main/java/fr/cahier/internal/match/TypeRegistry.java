package fr.cahier.internal.match;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Numbers the types of facts that rules look at, and the properties that they find them by. Filled while rules are compiled;
 * afterwards it is only read.
 */
public final class TypeRegistry {

    private final Map<Class<?>, Integer> types = new IdentityHashMap<>();
    private final Map<Property, Integer> properties = new HashMap<>();

    /** @param keys what tells properties of the type apart, one for each that is looked up together */
    private record Property(int type, List<?> keys) {}

    /** {@return the number of {@code type}; it gets one when it has none} */
    public int number(Class<?> type) {
        types.putIfAbsent(type, types.size());
        return types.get(type);
    }

    /** {@return the number of a property, or of several that are looked up together; it gets one when it has none} */
    int number(int type, List<?> keys) {
        Property property = new Property(type, keys);
        properties.putIfAbsent(property, properties.size());
        return properties.get(property);
    }

    /** {@return the number of {@code type}; null when no rule looks at it} */
    @Nullable
    Integer known(Class<?> type) {
        return types.get(type);
    }

    int typeCount() {
        return types.size();
    }
}
