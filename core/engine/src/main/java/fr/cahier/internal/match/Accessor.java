package fr.cahier.internal.match;

import org.jspecify.annotations.Nullable;

/** Reads one value of a fact or of a bound value. */
@FunctionalInterface
public interface Accessor {

    /** {@return the value; null when it is unknown} */
    @Nullable
    Object read(@Nullable Object from) throws Exception;
}
