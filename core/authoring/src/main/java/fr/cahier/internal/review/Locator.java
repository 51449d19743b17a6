package fr.cahier.internal.review;

import fr.cahier.regulation.RuleIssue;

@FunctionalInterface
public interface Locator {

    Locator NOWHERE = (found, path) -> found;

    /**
     * {@return {@code found} at {@code path}, or at the last part of it that exists}
     *
     * @param path keys; in a list, the identifier of an element or its index from 0; in a rule file, the name of a
     *     rule, then of an annotation
     */
    RuleIssue locate(RuleIssue found, String... path);
}
