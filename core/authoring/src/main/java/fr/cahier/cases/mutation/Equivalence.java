package fr.cahier.cases.mutation;

import fr.cahier.annotation.PublicApi;

/**
 * A change declared to alter no verdict.
 *
 * @param subject rule name or threshold code
 * @param reason why no dossier shows it
 */
@PublicApi
public record Equivalence(String subject, String change, String reason) {

    boolean isAbout(Mutant mutant) {
        return mutant.subject().equals(subject) && mutant.change().equals(change);
    }
}
