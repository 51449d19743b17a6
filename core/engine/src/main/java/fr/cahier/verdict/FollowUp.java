package fr.cahier.verdict;

import fr.cahier.annotation.PublicApi;

/** What remains to be done about an obligation, whatever its status. */
@PublicApi
public enum FollowUp {
    /** To be seen on site. */
    CHECK_ON_SITE,
    /** Due after the label is granted. */
    DUE_AFTER_LABEL
}
