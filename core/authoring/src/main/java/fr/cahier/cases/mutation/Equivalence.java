package fr.cahier.cases.mutation;

import fr.cahier.annotation.PublicApi;
import fr.cahier.internal.review.Boundary;
import java.util.Objects;

/**
 * A change declared to alter no verdict. Immutable and thread-safe.
 *
 * @param subject rule name or threshold code
 * @param reason why no dossier shows it
 * @since 0.1.0
 */
@PublicApi
public record Equivalence(String subject, String change, String reason) {

    boolean isAbout(Mutant mutant) {
        return mutant.subject().equals(subject) && mutant.change().equals(change);
    }

    /** {@return whether it says that the other operator would change no verdict: no dossier stands on the number itself} */
    public boolean isAbout(Boundary boundary) {
        Objects.requireNonNull(boundary, "boundary");
        ConditionChanges changes = new ConditionChanges(new Words(boundary.factType()));
        return boundary.rule().name().equals(subject)
                && changes.ofOperator(boundary.comparison()).words().equals(change);
    }
}
