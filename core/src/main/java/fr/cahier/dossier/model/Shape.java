package fr.cahier.dossier.model;

import org.jspecify.annotations.Nullable;

/** What may be said in one place of a dossier. Whatever the shape, the value may also be absent. */
public sealed interface Shape permits Scalar, ListOf, Group, Commitments, AgeRange {

    /** {@return in French, what is accepted there, to be read after "il faut"} */
    String accepted();

    /** {@return what {@code visitor} makes of this shape} */
    <A extends @Nullable Object, R extends @Nullable Object> R accept(ShapeVisitor<A, R> visitor, A argument);
}
