package fr.cahier.internal.match;

import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The bindings of one match, by name in alphabetical order. They are few, and the names are shared by the matches of a
 * rule: a tree was most of what a match allocated. Immutable.
 */
final class Bindings extends AbstractMap<String, Object> {

    private static final int BYTES_OF_MATCH = 112;

    private final String[] names;
    private final Object[] values;

    /**
     * @param names sorted; never changed
     * @param values never changed
     */
    Bindings(String[] names, Object[] values) {
        this.names = names;
        this.values = values;
    }

    /** {@return the estimated size of a match with so many facts and bindings} */
    static long bytes(int references) {
        return BYTES_OF_MATCH + 8L * references;
    }

    @Override
    public int size() {
        return names.length;
    }

    @Override
    public @Nullable Object get(Object name) {
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals(name)) {
                return values[i];
            }
        }
        return null;
    }

    @Override
    public boolean containsKey(Object name) {
        return get(name) != null;
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        Map<String, Object> all = new LinkedHashMap<>();
        for (int i = 0; i < names.length; i++) {
            all.put(names[i], values[i]);
        }
        return all.entrySet();
    }
}
