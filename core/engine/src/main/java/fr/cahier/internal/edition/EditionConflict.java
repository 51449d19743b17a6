package fr.cahier.internal.edition;

import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Severity;

/**
 * What keeps two editions from standing together, or leaves days between them.
 *
 * @param later the edition that begins later
 * @param key the key of its {@code cahier.yaml} to look at
 * @param message what is wrong, in French
 * @param advice what to try, in French
 */
public record EditionConflict(Edition later, String key, String message, String advice, Severity severity) {}
