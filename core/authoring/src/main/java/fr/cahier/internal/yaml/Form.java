package fr.cahier.internal.yaml;

import java.util.List;
import java.util.Optional;

/**
 * What may be written at a place of a YAML file. Files are checked against it, readers rely on it, and the JSON Schemas of
 * the files are written from it.
 */
public sealed interface Form {

    /** As many as the file itself allows. */
    int UNBOUNDED = Integer.MAX_VALUE;

    /**
     * A text. A number, or a word such as {@code true}, is one too, as it is written.
     *
     * @param maxLength in characters
     * @param lines whether it may run over several lines
     */
    record Text(int maxLength, boolean lines) implements Form {}

    /** A decimal number, not below zero. */
    record Number() implements Form {}

    /**
     * A list.
     *
     * @param element the form of each of its elements
     * @param maxSize how many of them
     */
    record ListOf(Form element, int maxSize) implements Form {}

    /**
     * Keys that are known.
     *
     * @param name its name among the forms
     * @param keys the keys, in the order in which they are written
     */
    record MapOf(String name, List<Key> keys) implements Form {
        public MapOf {
            keys = List.copyOf(keys);
        }

        Optional<Key> key(String written) {
            return keys.stream().filter(key -> key.name().equals(written)).findFirst();
        }
    }

    /**
     * A map whose keys others give, and whose values their own reader looks at.
     *
     * @param maxSize how many keys
     */
    record Free(int maxSize) implements Form {}

    /** Anything that JSON can say; whoever reads the JSON says what it should be. */
    record Json() implements Form {}

    /**
     * A key of a map.
     *
     * @param required whether the map is refused without it
     */
    record Key(String name, Form form, boolean required) {

        /** {@return the same key, which may be left out} */
        public Key optional() {
            return new Key(name, form, false);
        }
    }
}
