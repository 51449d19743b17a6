package fr.cahier.instruction;

import fr.cahier.annotation.PublicApi;

/**
 * Why an entry of an officer's sheet is not applied, for programs; the sentence beside it is for people, and may be worded better. A
 * constant is never renamed or given another meaning; new ones may come. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public enum UnappliedCode {
    /** The entry does not say which obligation it is about. */
    MISSING_OBLIGATION,
    /** The edition judges no such obligation. */
    UNKNOWN_OBLIGATION,
    /** The obligation has no such subject in the dossier. */
    UNKNOWN_SUBJECT,
    /** The entry is dated after the day of the review. */
    LATER_DATE,
    /** The question is settled for all dossiers by the doctrine: only a departure can decide otherwise. */
    SETTLED_BY_DOCTRINE,
    /** The finding leaves no reading to choose. */
    NOTHING_TO_CHOOSE,
    /** The number is not that of a reading. */
    UNKNOWN_READING,
    /** The entry does not say what follows from the chosen reading. */
    MISSING_STATUS,
    /** The status contradicts the chosen reading. */
    CONTRADICTED_READING,
    /** A departure lacks the finding that it departs from, its status or its ground. */
    INCOMPLETE_DEPARTURE,
    /** The departure was valid up to a day before the review. */
    EXPIRED_DEPARTURE,
    /** The finding is no longer the one that the departure departs from. */
    CHANGED_FINDING,
    /** Another entry on the same finding prevails. */
    SUPERSEDED
}
