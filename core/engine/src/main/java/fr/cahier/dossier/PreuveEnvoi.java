package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;

/** What shows the day on which a letter was sent. */
@PublicApi
public enum PreuveEnvoi {
    /** The postmark of an authorised postal operator bears it (art. L112-1 CRPA). */
    CACHET_POSTAL,
    /** Nothing bears it: no postmark, or an illegible one. */
    AUCUNE
}
