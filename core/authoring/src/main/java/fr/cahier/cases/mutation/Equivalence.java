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
        return isAbout(mutant.subject(), mutant.change());
    }

    /** {@return whether it is about this change of a rule or threshold} */
    public boolean isAbout(String changedSubject, String wantedChange) {
        Objects.requireNonNull(changedSubject, "changedSubject");
        Objects.requireNonNull(wantedChange, "wantedChange");
        return subject.equals(changedSubject) && change.equals(wantedChange);
    }
}
