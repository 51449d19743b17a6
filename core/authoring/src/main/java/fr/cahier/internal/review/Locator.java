package fr.cahier.internal.review;

import fr.cahier.regulation.RuleIssue;

/** Knows where the parts of an edition stand in its files. */
@FunctionalInterface
public interface Locator {

    /** Knows nothing. */
    Locator NOWHERE = (found, path) -> found;

    /**
     * {@return {@code found} with the line and column of what {@code path} leads to in its file, or of the last part of
     * that path that is there}
     *
     * @param path keys; in a list, the identifier of an element or its rank from 0; in a rule file, the name of a rule,
     *     then of one of its annotations
     */
    RuleIssue place(RuleIssue found, String... path);
}
