package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;

/**
 * What shows the day on which a letter was sent. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public enum PreuveEnvoi {
    /** The postmark of an authorised postal operator bears it (art. L112-1 CRPA). */
    CACHET_POSTAL,
    /** Nothing bears it: no postmark, or an illegible one. */
    AUCUNE
}
