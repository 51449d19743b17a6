package fr.cahier.instruction;

import fr.cahier.annotation.PublicApi;

/**
 * An entry of an instruction that could not be applied.
 *
 * @param pointer JSON pointer into the instruction
 * @param message the reason and the remedy, in French
 */
@PublicApi
public record Unapplied(String pointer, String message) {}
