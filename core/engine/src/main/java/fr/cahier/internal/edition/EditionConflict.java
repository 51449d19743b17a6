package fr.cahier.internal.edition;

import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Severity;

/**
 * A conflict of two editions, or days between them.
 *
 * @param later the one that begins later
 * @param key of its {@code cahier.yaml}
 * @param message in French
 * @param advice one thing to try, in French
 */
public record EditionConflict(Edition later, String key, String message, String advice, Severity severity) {}
