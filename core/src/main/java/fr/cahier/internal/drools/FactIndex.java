package fr.cahier.internal.drools;

import fr.cahier.internal.drools.PatternPlan.Lookup;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The facts of one evaluation, by type, and by the properties that rules look them up with. */
final class FactIndex {

    private final Map<Class<?>, List<Object>> byType = new IdentityHashMap<>();
    private final Map<Class<?>, Map<Integer, Map<Object, List<Object>>>> byProperty = new IdentityHashMap<>();

    /** A fact that is given twice is one fact, as it is for the engine. */
    FactIndex(Collection<?> facts) {
        Set<Object> known = Collections.newSetFromMap(new IdentityHashMap<>(facts.size()));
        for (Object fact : facts) {
            if (known.add(fact)) {
                byType.computeIfAbsent(fact.getClass(), type -> new ArrayList<>())
                        .add(fact);
            }
        }
    }

    List<Object> all(Class<?> type) {
        return byType.getOrDefault(type, List.of());
    }

    /** {@return the facts of which the property of {@code lookup} is {@code value}} */
    List<Object> having(Class<?> type, Lookup lookup, @Nullable Object value) throws Exception {
        var properties = byProperty.computeIfAbsent(type, some -> new HashMap<>());
        Map<Object, List<Object>> byValue = properties.get(lookup.property());
        if (byValue == null) {
            byValue = index(all(type), lookup);
            properties.put(lookup.property(), byValue);
        }
        return byValue.getOrDefault(value, List.of());
    }

    private static Map<Object, List<Object>> index(List<Object> facts, Lookup lookup) throws Exception {
        Map<Object, List<Object>> index = new HashMap<>(2 * facts.size());
        for (Object fact : facts) {
            Object value = lookup.extractor().apply(fact);
            List<Object> alone = List.of(fact);
            List<Object> others = index.putIfAbsent(value, alone);
            if (others != null) {
                List<Object> several = others.size() == 1 ? new ArrayList<>(others) : others;
                several.add(fact);
                index.put(value, several);
            }
        }
        return index;
    }
}
