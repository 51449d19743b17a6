package fr.cahier.verdict;

/** What the engine proposes to the people who decide; from the gravest to the most favourable. */
public enum Conclusion {
    LATE,
    NON_COMPLIANT,
    INCOMPLETE,
    COMPLIANT_WITH_RESERVATIONS,
    COMPLIANT
}
