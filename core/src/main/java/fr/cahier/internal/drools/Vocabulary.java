package fr.cahier.internal.drools;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers the types of facts that rules look at, and the properties that they find them by. */
final class Vocabulary {

    private final Map<Class<?>, Integer> types = new IdentityHashMap<>();
    private final Map<Property, Integer> properties = new HashMap<>();

    /** @param id the number that the engine gives a property among those of its type */
    private record Property(Class<?> type, int id) {}

    /** {@return the number of {@code type}; it gets one when it has none} */
    int number(Class<?> type) {
        types.putIfAbsent(type, types.size());
        return types.get(type);
    }

    /** {@return the number of a property; it gets one when it has none} */
    int number(Class<?> type, int id) {
        Property property = new Property(type, id);
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
