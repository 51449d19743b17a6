package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;

/**
 * Answer to a commitment. {@link #ABSENT} states what a missing answer means: nothing was declared.
 * Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public enum Reponse {
    OUI,
    NON,
    RESERVE,
    ABSENT
}
