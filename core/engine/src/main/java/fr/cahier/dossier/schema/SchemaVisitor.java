package fr.cahier.dossier.schema;

import fr.cahier.annotation.PublicApi;
import org.jspecify.annotations.Nullable;

/**
 * One method per type of schema, so that the compiler reports a forgotten one. Thread-safe where an implementation is.
 *
 * @since 0.1.0
 */
@PublicApi
public interface SchemaVisitor<A extends @Nullable Object, R extends @Nullable Object> {

    R text(Scalar.Text schema, A argument);

    R bool(Scalar.BooleanType schema, A argument);

    R wholeNumber(Scalar.WholeNumber schema, A argument);

    R decimalNumber(Scalar.DecimalNumber schema, A argument);

    R day(Scalar.Day schema, A argument);

    R hour(Scalar.Hour schema, A argument);

    R stamp(Scalar.Stamp schema, A argument);

    R choice(Scalar.Choice schema, A argument);

    R list(ListType schema, A argument);

    R object(ObjectType schema, A argument);

    R commitments(Commitments schema, A argument);

    R ages(AgeRange schema, A argument);
}
