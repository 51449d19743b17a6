/**
 * Plans: what has to change in a dossier for it to comply; and requests for completion: what to ask of its applicant, once. Candidates come from the findings; the evaluator alone judges them, so no
 * law stands here.
 */
@NullMarked
package fr.cahier.plan;

import org.jspecify.annotations.NullMarked;
