package fr.cahier.dossier.schema;

import fr.cahier.annotation.PublicApi;
import org.jspecify.annotations.Nullable;

/** What may be said in one place of a dossier. Whatever the shape, the value may also be absent. */
@PublicApi
public sealed interface Schema permits Scalar, ListType, ObjectType, Commitments, AgeRange {

    /** {@return in French, what is accepted there, to be read after "il faut"} */
    String accepted();

    /** {@return what {@code visitor} makes of this shape} */
    <A extends @Nullable Object, R extends @Nullable Object> R accept(SchemaVisitor<A, R> visitor, A argument);
}
