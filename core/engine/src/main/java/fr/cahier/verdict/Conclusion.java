package fr.cahier.verdict;

import fr.cahier.annotation.PublicApi;

/** What the engine proposes to the people who decide; from the gravest to the most favourable. */
@PublicApi
public enum Conclusion {
    LATE,
    NON_COMPLIANT,
    INCOMPLETE,
    COMPLIANT_WITH_RESERVATIONS,
    COMPLIANT
}
