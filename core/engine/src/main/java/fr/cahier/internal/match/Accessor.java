package fr.cahier.internal.match;

import org.jspecify.annotations.Nullable;

/** Reads one value off a fact, or off a value that was bound. */
@FunctionalInterface
public interface Accessor {

    /** {@return the value; null when it is not said} */
    @Nullable
    Object read(@Nullable Object from) throws Exception;
}
