package fr.cahier.internal.compute;

import fr.cahier.facts.Calcul.Entree;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value of the dossier, or the place where it is not said. For one evaluation. */
final class Cell {

    private final String base;
    private final String rest;
    private final String path;
    private final @Nullable Object value;
    private final String accepted;
    private final List<String> keys;

    /** Made when it is first told: several computations may tell it, or none. */
    private @Nullable Entree entry;

    private Cell(String base, String rest, String path, @Nullable Object value, String accepted, List<String> keys) {
        this.base = base;
        this.rest = rest;
        this.path = path;
        this.value = value;
        this.accepted = accepted;
        this.keys = keys;
    }

    /**
     * @param pointer JSON pointer
     * @param path as obligations write it
     * @param value null where it is not said
     * @param accepted in French
     * @param keys required keys of each element, where a list is not said; else empty
     */
    Cell(String pointer, String path, @Nullable Object value, String accepted, List<String> keys) {
        this(pointer, "", path, value, accepted, keys);
    }

    /**
     * @param base JSON pointer to the element
     * @param rest from there to the value
     */
    static Cell of(Column column, String base, String rest, @Nullable Object value) {
        return new Cell(base, rest, column.path(), value, column.accepted(), List.of());
    }

    String pointer() {
        return base + rest;
    }

    String path() {
        return path;
    }

    @Nullable
    Object value() {
        return value;
    }

    String accepted() {
        return accepted;
    }

    List<String> keys() {
        return keys;
    }

    Entree entry(Trace trace) {
        if (entry == null) {
            String pointer = pointer();
            entry = new Entree(trace.rank(pointer, this), pointer, path, value, accepted, keys);
        }
        return entry;
    }
}
