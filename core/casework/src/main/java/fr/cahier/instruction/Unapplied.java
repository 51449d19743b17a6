package fr.cahier.instruction;

import fr.cahier.annotation.PublicApi;

/**
 * An entry of an instruction that could not be applied. Immutable and thread-safe.
 *
 * @param code the reason, for programs
 * @param pointer JSON pointer into the instruction
 * @param message the reason and the remedy, in French
 * @since 0.1.0
 */
@PublicApi
public record Unapplied(UnappliedCode code, String pointer, String message) {}
