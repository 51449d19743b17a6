package fr.cahier.internal.match;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Numbers the types of facts and the properties that rules look up. It is filled while rules are compiled, and only
 * read afterwards.
 */
public final class TypeRegistry {

    private final Map<Class<?>, Integer> types = new IdentityHashMap<>();
    private final Map<Property, Integer> properties = new HashMap<>();

    /** @param keys one for each property that is looked up together */
    private record Property(int type, List<?> keys) {}

    /** {@return the number of {@code type}, assigned on first use} */
    public int number(Class<?> type) {
        types.putIfAbsent(type, types.size());
        return types.get(type);
    }

    /** {@return the number of properties that are looked up together, assigned on first use} */
    int number(int type, List<?> keys) {
        Property property = new Property(type, keys);
        properties.putIfAbsent(property, properties.size());
        return properties.get(property);
    }

    /** {@return the number of {@code type}; null when no rule matches it} */
    @Nullable
    Integer known(Class<?> type) {
        return types.get(type);
    }

    int typeCount() {
        return types.size();
    }
}
