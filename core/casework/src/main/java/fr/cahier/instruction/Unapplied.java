package fr.cahier.instruction;

import fr.cahier.annotation.PublicApi;

/**
 * An entry of an instruction that could not be applied.
 *
 * @param pointer where the instruction says it, as a JSON pointer
 * @param message why, and what to do about it, in French
 */
@PublicApi
public record Unapplied(String pointer, String message) {}
