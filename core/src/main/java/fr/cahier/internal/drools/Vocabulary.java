package fr.cahier.internal.drools;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers the types of facts that rules look at, and the properties that they find them by. */
final class Vocabulary {

    private final Map<Class<?>, Integer> types = new IdentityHashMap<>();
    private final Map<Property, Integer> properties = new HashMap<>();

    /** @param ids the numbers that the engine gives properties among those of their type */
    private record Property(Class<?> type, List<Integer> ids) {}

    /** {@return the number of {@code type}; it gets one when it has none} */
    int number(Class<?> type) {
        types.putIfAbsent(type, types.size());
        return types.get(type);
    }

    /** {@return the number of a property, or of several that are looked up together; it gets one when it has none} */
    int number(Class<?> type, List<Integer> ids) {
        Property property = new Property(type, ids);
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

    int propertyCount() {
        return properties.size();
    }
}
