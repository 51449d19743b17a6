/**
 * The plan: what would have to change in a dossier for it to comply. Candidates come from what the findings rest on and
 * want; the evaluator alone judges them, so no law is written here.
 */
@NullMarked
package fr.cahier.plan;

import org.jspecify.annotations.NullMarked;
