package fr.cahier.internal.yaml;

import java.util.List;
import java.util.Optional;

/**
 * What a part of a YAML file may hold. Files are checked against it, readers rely on it, and the JSON Schemas are
 * written from it.
 */
public sealed interface Form {

    /** Bounded by the file only. */
    int UNBOUNDED = Integer.MAX_VALUE;

    /**
     * A text; a number or a word such as {@code true} counts as written.
     *
     * @param maxLength in characters
     * @param lines whether it may span lines
     */
    record Text(int maxLength, boolean lines) implements Form {}

    /**
     * A decimal number.
     *
     * @param otherwise what to write where something else was meant; empty when nothing is near
     * @param signed whether it may be negative
     */
    record Number(String otherwise, boolean signed) implements Form {

        public Number() {
            this("", false);
        }
    }

    record ListForm(Form element, int maxSize) implements Form {}

    /**
     * @param name its name in the schemas
     * @param keys in the order in which they are written
     */
    record MapForm(String name, List<Key> keys) implements Form {
        public MapForm {
            keys = List.copyOf(keys);
        }

        Optional<Key> key(String written) {
            return keys.stream().filter(key -> key.name().equals(written)).findFirst();
        }
    }

    /** A map with arbitrary keys, whose reader checks the values. */
    record FreeMap(int maxSize) implements Form {}

    /** Any JSON value, which the JSON reader checks. */
    record Json() implements Form {}

    record Key(String name, Form form, boolean required) {

        public Key optional() {
            return new Key(name, form, false);
        }
    }
}
