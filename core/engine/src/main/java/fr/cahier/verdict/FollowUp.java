package fr.cahier.verdict;

import fr.cahier.annotation.PublicApi;

/**
 * What remains to be done whatever the status. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public enum FollowUp {
    CHECK_ON_SITE,
    /** Due after the label is granted. */
    DUE_AFTER_LABEL,
    /** Promised, and not there yet: to be checked on the day that a reservation names, or a day is to be agreed. */
    PROMISED
}
