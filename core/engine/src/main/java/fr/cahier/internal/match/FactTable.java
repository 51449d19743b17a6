package fr.cahier.internal.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one evaluation, by type and by looked-up property. A fact that is given twice counts once; two equal
 * facts count twice, as in the engine.
 */
public final class FactTable {

    /** Estimate for one entry of an index. */
    private static final int BYTES_OF_ENTRY = 80;

    private final List<List<Object>> byType;

    /** By the number of the property; null until used. */
    private final List<@Nullable Map<Object, List<Object>>> byProperty = new ArrayList<>();

    private final int size;

    public FactTable(Collection<?> facts, TypeRegistry types) {
        size = facts.size();
        byType = new ArrayList<>(Collections.nCopies(types.typeCount(), List.of()));
        Set<Object> known = Collections.newSetFromMap(new IdentityHashMap<>(size));
        for (Object fact : facts) {
            Integer type = types.known(fact.getClass());
            if (type != null && known.add(fact)) {
                byType.set(type, with(byType.get(type), fact));
            }
        }
    }

    /** Most lists hold one fact. */
    private static List<Object> with(List<Object> some, Object another) {
        if (some.isEmpty()) {
            return List.of(another);
        }
        List<Object> more = some.size() == 1 ? new ArrayList<>(some) : some;
        more.add(another);
        return more;
    }

    int size() {
        return size;
    }

    List<Object> all(int type) {
        return byType.get(type);
    }

    List<Object> having(int type, Lookup lookup, @Nullable Object value, MatchBudget budget) throws Exception {
        while (byProperty.size() <= lookup.property()) {
            byProperty.add(null);
        }
        Map<Object, List<Object>> byValue = byProperty.get(lookup.property());
        if (byValue == null) {
            byValue = index(all(type), lookup, budget);
            byProperty.set(lookup.property(), byValue);
        }
        return byValue.getOrDefault(value, List.of());
    }

    private static Map<Object, List<Object>> index(List<Object> facts, Lookup lookup, MatchBudget budget)
            throws Exception {
        budget.compare((long) facts.size() * lookup.width());
        budget.hold(facts.size() * (long) (BYTES_OF_ENTRY + 8 * lookup.width()));
        Map<Object, List<Object>> index = new HashMap<>(2 * facts.size());
        for (Object fact : facts) {
            Object value = lookup.key(fact);
            List<Object> alone = List.of(fact);
            List<Object> others = index.putIfAbsent(value, alone);
            if (others != null) {
                index.put(value, with(others, fact));
            }
        }
        return index;
    }
}
