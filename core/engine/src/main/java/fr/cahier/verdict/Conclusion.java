package fr.cahier.verdict;

import fr.cahier.annotation.PublicApi;

/** The proposed conclusion, from the gravest to the most favourable. */
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
