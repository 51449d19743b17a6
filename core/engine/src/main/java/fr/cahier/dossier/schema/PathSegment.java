package fr.cahier.dossier.schema;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The part of a path up to a list, between two lists, or after the last.
 *
 * @param members accessors to apply in turn
 */
record PathSegment(String pointer, List<Function<Object, @Nullable Object>> members) {

    PathSegment {
        members = List.copyOf(members);
    }

    /** {@return the value at the end; null when any step is absent} */
    @Nullable
    Object follow(Object from) {
        Object value = from;
        for (int i = 0; i < members.size() && value != null; i++) {
            value = members.get(i).apply(value);
        }
        return value;
    }
}
