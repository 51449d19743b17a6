package fr.cahier.internal.json;

import org.jspecify.annotations.Nullable;

/**
 * The location of a value in a file.
 *
 * @param parent the enclosing object or list; null for the root
 * @param name its key; empty for the root and for list elements
 * @param index in a list; -1 elsewhere
 * @param line from 1
 * @param column from 1
 */
record SourceLocation(@Nullable SourceLocation parent, String name, int index, int line, int column) {

    static SourceLocation root(int line, int column) {
        return new SourceLocation(null, "", -1, line, column);
    }

    SourceLocation key(String key, int line, int column) {
        return new SourceLocation(this, key, -1, line, column);
    }

    SourceLocation element(int index, int line, int column) {
        return new SourceLocation(this, "", index, line, column);
    }

    boolean isRoot() {
        return parent == null;
    }

    /** {@return its own key, or that of its list; empty for the root} */
    String nearestName() {
        return name.isEmpty() && parent != null ? parent.nearestName() : name;
    }

    /** {@return the JSON pointer; unusual or long keys are escaped and shortened} */
    String pointer() {
        if (parent == null) {
            return "";
        }
        String segment = index >= 0 ? Integer.toString(index) : escaped(name);
        return parent.pointer() + "/" + segment;
    }

    /** {@return the key as a segment of a pointer} */
    static String escaped(String key) {
        return QuotedValue.visible(key).replace("~", "~0").replace("/", "~1");
    }
}
