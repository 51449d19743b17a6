package fr.cahier.verdict;

import fr.cahier.annotation.PublicApi;

/** The proposed conclusion, from the gravest to the most favourable. */
@PublicApi
public enum Conclusion {
    LATE,
    NON_COMPLIANT,
    INCOMPLETE,
    COMPLIANT_WITH_RESERVATIONS,
    COMPLIANT
}
