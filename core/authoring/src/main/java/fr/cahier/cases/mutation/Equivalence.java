package fr.cahier.cases.mutation;

import fr.cahier.annotation.PublicApi;
import java.util.Objects;

/**
 * A change declared to alter no verdict. Immutable and thread-safe.
 *
 * @param subject rule name or threshold code
 * @param change in words, as a {@link Mutant} tells it
 * @param reason why no dossier shows it
 * @since 0.1.0
 */
@PublicApi
public record Equivalence(String subject, String change, String reason) {

    /** {@return whether it is about this change} */
    public boolean isAbout(Mutant mutant) {
        Objects.requireNonNull(mutant, "mutant");
        return mutant.subject().equals(subject) && mutant.change().equals(change);
    }
}
