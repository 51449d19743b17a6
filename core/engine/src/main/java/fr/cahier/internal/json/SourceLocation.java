package fr.cahier.internal.json;

import org.jspecify.annotations.Nullable;

/**
 * Where a value stands in the file.
 *
 * @param parent the object or list it stands in; null for the root
 * @param name its key; empty for the root and for an element of a list
 * @param index its index in a list; -1 elsewhere
 * @param line line of its first character, from 1
 * @param column column of its first character, from 1
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

    /** {@return the key of the list in which it is an element, or its own key; empty for the root} */
    String nearestName() {
        return name.isEmpty() && parent != null ? parent.nearestName() : name;
    }

    /** {@return the JSON pointer; an odd or very long key is made visible and short in it} */
    String pointer() {
        if (parent == null) {
            return "";
        }
        String segment = index >= 0
                ? Integer.toString(index)
                : QuotedValue.visible(name).replace("~", "~0").replace("/", "~1");
        return parent.pointer() + "/" + segment;
    }
}
