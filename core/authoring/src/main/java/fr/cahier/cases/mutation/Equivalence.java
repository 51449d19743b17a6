package fr.cahier.cases.mutation;

import fr.cahier.annotation.PublicApi;

/**
 * A change that is said to alter no verdict.
 *
 * @param subject name of the rule, or code of the threshold
 * @param change the change, in the words of the report
 * @param reason why no dossier can tell
 */
@PublicApi
public record Equivalence(String subject, String change, String reason) {

    boolean isAbout(Mutant mutant) {
        return mutant.subject().equals(subject) && mutant.change().equals(change);
    }
}
