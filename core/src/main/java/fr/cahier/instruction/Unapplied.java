package fr.cahier.instruction;

/**
 * An entry of an instruction that could not be applied.
 *
 * @param pointer where the instruction says it, as a JSON pointer
 * @param message why, and what to do about it, in French
 */
public record Unapplied(String pointer, String message) {}
