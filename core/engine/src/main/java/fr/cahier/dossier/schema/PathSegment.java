package fr.cahier.dossier.schema;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The part of a path up to a list, between two lists, or after the last one.
 *
 * @param pointer the part as a JSON pointer
 * @param members the accessors to call, one after the other
 */
record PathSegment(String pointer, List<Function<Object, @Nullable Object>> members) {

    PathSegment {
        members = List.copyOf(members);
    }

    /** {@return what is said at its end; null as soon as nothing is said on the way} */
    @Nullable
    Object follow(Object from) {
        Object value = from;
        for (int i = 0; i < members.size() && value != null; i++) {
            value = members.get(i).apply(value);
        }
        return value;
    }
}
