package fr.cahier.plan;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.schema.ListType;
import fr.cahier.dossier.schema.Schema;
import java.util.Objects;

/**
 * One edit of a dossier. Edits of a plan are applied together: first what is added, then what is set, then what is
 * removed, so that every pointer speaks of the dossier as it stands before anything is removed.
 *
 * @param kind what it does
 * @param pointer where: for an addition the list, which may be unsaid; else the place itself
 * @param value what is said there from now on, as the dossier's records hold it; what was there, for a removal
 * @param placeholder whether the value only stands for words that the applicant alone can find
 */
@PublicApi
public record Edit(Kind kind, String pointer, Object value, boolean placeholder) {

    /** An edit whose value means what it says. */
    public Edit(Kind kind, String pointer, Object value) {
        this(kind, pointer, value, false);
    }

    /** What an edit does. */
    public enum Kind {
        /** Adds an element at the end of a list. */
        ADD,
        /** Says something in one place. */
        SET,
        /** Takes an element out of a list. */
        REMOVE
    }

    /** {@return the shape of its value: what may be said there, or what each element of the list is} */
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

    /** {@return the same in another place} */
    Edit at(String other) {
        return new Edit(kind, other, value, placeholder);
    }

    static Edit remove(String pointer, Object element) {
        return new Edit(Kind.REMOVE, pointer, element);
    }

    /** Short, and nothing that people wrote: it may stand in a host's log. */
    @Override
    public String toString() {
        return "Edit[" + kind + ", " + pointer + "]";
    }
}
