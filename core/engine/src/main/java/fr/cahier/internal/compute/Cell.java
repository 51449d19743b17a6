package fr.cahier.internal.compute;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value of the dossier, or the place where it is not said.
 *
 * @param pointer JSON pointer
 * @param path as obligations write it
 * @param value null where it is not said
 * @param accepted in French
 * @param keys required keys of each element, where a list is not said; else empty
 */
record Cell(String pointer, String path, @Nullable Object value, String accepted, List<String> keys) {

    static Cell of(Column column, String pointer, @Nullable Object value) {
        return new Cell(pointer, column.path(), value, column.accepted(), List.of());
    }
}
