package fr.cahier.plan;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.schema.ListType;
import fr.cahier.dossier.schema.Schema;
import java.util.Objects;

/**
 * One edit of a dossier. Edits are applied together, additions first and removals last, so that every pointer is valid before the
 * removals. Immutable and thread-safe.
 *
 * @param pointer the list, for an addition; else the edited value
 * @param value the new value; for a removal, the old one
 * @param placeholder whether the applicant alone can find the words for it
 * @since 0.1.0
 */
@PublicApi
public record Edit(Kind kind, String pointer, Object value, boolean placeholder) {

    public Edit(Kind kind, String pointer, Object value) {
        this(kind, pointer, value, false);
    }

    public enum Kind {
        ADD,
        SET,
        REMOVE
    }

    /** {@return the schema of its value} */
    public Schema shape() {
        Schema shape = Objects.requireNonNull(Pointers.shape(pointer), pointer);
        return kind == Kind.ADD ? ((ListType) shape).element() : shape;
    }

    static Edit add(String list, Object element) {
        return new Edit(Kind.ADD, list, element);
    }

    static Edit set(String pointer, Object value) {
        return new Edit(Kind.SET, pointer, value);
    }

    static Edit set(String pointer, Proposed proposed) {
        return new Edit(Kind.SET, pointer, proposed.value(), proposed.placeholder());
    }

    Edit at(String other) {
        return new Edit(kind, other, value, placeholder);
    }

    static Edit remove(String pointer, Object element) {
        return new Edit(Kind.REMOVE, pointer, element);
    }

    /** Free of personal data, for logs. */
    @Override
    public String toString() {
        return "Edit[" + kind + ", " + pointer + "]";
    }
}
