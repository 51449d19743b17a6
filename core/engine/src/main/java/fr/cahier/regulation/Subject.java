package fr.cahier.regulation;

import fr.cahier.annotation.PublicApi;

/** What an obligation is judged for, one finding each. */
@PublicApi
public enum Subject {
    /** The application as a whole. */
    DOSSIER,
    /** Each site that receives the public. */
    SITE,
    /** Each member of the staff. */
    PERSONNEL
}
