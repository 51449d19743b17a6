package fr.cahier.regulation;

import fr.cahier.annotation.PublicApi;

/** What an obligation is judged for; each gives one finding. */
@PublicApi
public enum Subject {
    DOSSIER,
    /** Each site that receives the public. */
    SITE,
    /** Each member of the staff. */
    PERSONNEL
}
