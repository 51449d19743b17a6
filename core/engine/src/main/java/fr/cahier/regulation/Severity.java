package fr.cahier.regulation;

import fr.cahier.annotation.PublicApi;

/**
 * How serious a {@link RuleIssue} is. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public enum Severity {
    /** The edition does not load. */
    ERROR,
    /** The edition loads; its author should look at it. */
    WARNING
}
