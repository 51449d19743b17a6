package fr.cahier.plan;

import org.jspecify.annotations.Nullable;

/** One thing that a computation goes through: an element of a list, a record of declared facts, a single value. */
interface Element {

    /** {@return what results about it alone call it; null where they do not} */
    default @Nullable String name() {
        return null;
    }

    /** {@return the value of {@code field}; null when it is not said} */
    @Nullable
    Object value(String field);

    /** {@return the step after which {@code field} has {@code value}} */
    Step set(String field, Object value);

    /** {@return the step after which it is gone; without edits where it cannot go} */
    Step removed();
}
