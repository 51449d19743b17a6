package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;

/** What a slot or a fee is for: the labelled service, or another activity. */
@PublicApi
public enum Service {
    SPRO_CONSEIL,
    AUTRE;

    /** The service whose opening hours a text counts. */
    public static final Service DEDIE = SPRO_CONSEIL;
}
