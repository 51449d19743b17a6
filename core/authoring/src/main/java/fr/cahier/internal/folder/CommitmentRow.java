package fr.cahier.internal.folder;

import fr.cahier.regulation.Subject;

/**
 * An obligation that a commitment alone satisfies: its row says {@code regle: engagement} instead of a rule.
 *
 * @param line of its row in the {@code obligations.yaml} of the chapter
 */
public record CommitmentRow(String chapter, String id, Subject subject, int line) {}
