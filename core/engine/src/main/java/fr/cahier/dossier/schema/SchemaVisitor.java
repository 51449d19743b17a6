package fr.cahier.dossier.schema;

import fr.cahier.annotation.PublicApi;
import org.jspecify.annotations.Nullable;

/**
 * One method per shape, so that the compiler tells whoever forgets one.
 *
 * @param <A> what is handed to each method
 * @param <R> what each method returns
 */
@PublicApi
public interface SchemaVisitor<A extends @Nullable Object, R extends @Nullable Object> {

    R text(Scalar.Text shape, A argument);

    R flag(Scalar.Flag shape, A argument);

    R wholeNumber(Scalar.WholeNumber shape, A argument);

    R decimalNumber(Scalar.DecimalNumber shape, A argument);

    R day(Scalar.Day shape, A argument);

    R hour(Scalar.Hour shape, A argument);

    R stamp(Scalar.Stamp shape, A argument);

    R choice(Scalar.Choice shape, A argument);

    R list(ListType shape, A argument);

    R group(ObjectType shape, A argument);

    R commitments(Commitments shape, A argument);

    R ages(AgeRange shape, A argument);
}
