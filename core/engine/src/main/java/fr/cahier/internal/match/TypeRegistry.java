package fr.cahier.internal.match;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers the types and properties that rules look up. Filled while rules are compiled, only read afterwards. */
public final class TypeRegistry {

    private final Map<Class<?>, Integer> types = new IdentityHashMap<>();
    private final Map<Property, Integer> properties = new HashMap<>();

    private record Property(int type, List<?> keys) {}

    /** {@return the number, assigned on first use} */
    public int number(Class<?> type) {
        types.putIfAbsent(type, types.size());
        return types.get(type);
    }

    /** {@return the number of properties looked up together, assigned on first use} */
    int number(int type, List<?> keys) {
        Property property = new Property(type, keys);
        properties.putIfAbsent(property, properties.size());
        return properties.get(property);
    }

    /** {@return the number; null when no rule matches the type} */
    @Nullable
    Integer known(Class<?> type) {
        return types.get(type);
    }

    int typeCount() {
        return types.size();
    }
}
