package fr.cahier.internal.compute;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value of the dossier, or the place where it is not said.
 *
 * @param base JSON pointer to the element; few of them are ever told
 * @param rest from there to the value
 * @param path as obligations write it
 * @param value null where it is not said
 * @param accepted in French
 * @param keys required keys of each element, where a list is not said; else empty
 */
record Cell(String base, String rest, String path, @Nullable Object value, String accepted, List<String> keys) {

    Cell(String pointer, String path, @Nullable Object value, String accepted, List<String> keys) {
        this(pointer, "", path, value, accepted, keys);
    }

    static Cell of(Column column, String base, String rest, @Nullable Object value) {
        return new Cell(base, rest, column.path(), value, column.accepted(), List.of());
    }

    /** {@return JSON pointer} */
    String pointer() {
        return base + rest;
    }
}
