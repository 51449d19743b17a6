package fr.cahier.verdict;

import fr.cahier.annotation.PublicApi;

/**
 * The proposed conclusion, from the gravest to the most favourable. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public enum Conclusion {
    LATE,
    NON_COMPLIANT,
    INCOMPLETE,
    /** Nothing is wanting, but the verdict rests on a question that the text leaves open: a person has to settle it. */
    UNDECIDED,
    COMPLIANT_WITH_RESERVATIONS,
    COMPLIANT
}
