package fr.cahier.regulation;

import fr.cahier.annotation.PublicApi;

/**
 * What an obligation is judged for; each gives one finding. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public enum Subject {
    DOSSIER,
    /** Each site that receives the public. */
    SITE,
    /** Each member of the staff. */
    PERSONNEL
}
