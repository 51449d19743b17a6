package fr.cahier.regulation;

import fr.cahier.annotation.PublicApi;

/**
 * Which limit was exceeded, for programs. A constant is never renamed or given another meaning; new ones may come. Immutable and
 * thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public enum LimitCode {
    /** Facts tried, conditions and bindings evaluated. */
    COMPARISONS,
    /** Combinations of facts that all rules match. */
    MATCHES,
    /** Combinations of facts that one rule matches. */
    MATCHES_OF_RULE,
    /** Bytes held of facts, matches and findings. */
    MEMORY,
    /** Characters of the verdict. */
    VERDICT_LENGTH,
    /** Values that the declared computations of the edition read. */
    COMPUTATIONS,
    /** The time of an evaluation, or of a comparison of many. */
    TIME
}
