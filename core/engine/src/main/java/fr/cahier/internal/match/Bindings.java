package fr.cahier.internal.match;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
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
        return new Entries();
    }

    /** Goes through the arrays in place: matches are sorted by their bindings, and a copy for each was much of the cost. */
    private final class Entries extends AbstractSet<Entry<String, Object>> {

        @Override
        public int size() {
            return names.length;
        }

        @Override
        public Iterator<Entry<String, Object>> iterator() {
            return new Iterator<>() {

                private int next;

                @Override
                public boolean hasNext() {
                    return next < names.length;
                }

                @Override
                public Entry<String, Object> next() {
                    if (!hasNext()) {
                        throw new NoSuchElementException();
                    }
                    return new SimpleImmutableEntry<>(names[next], values[next++]);
                }
            };
        }
    }
}
