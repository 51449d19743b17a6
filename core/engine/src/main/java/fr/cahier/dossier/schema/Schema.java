package fr.cahier.dossier.schema;

import fr.cahier.annotation.PublicApi;
import org.jspecify.annotations.Nullable;

/**
 * What a part of a dossier may hold; any value may also be absent. Every implementation is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public sealed interface Schema permits Scalar, ListType, ObjectType, Commitments, AgeRange {

    /** {@return in French, what is accepted, to follow "il faut"} */
    String accepted();

    <A extends @Nullable Object, R extends @Nullable Object> R accept(SchemaVisitor<A, R> visitor, A argument);
}
