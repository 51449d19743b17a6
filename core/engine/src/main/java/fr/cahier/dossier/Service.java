package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;

/**
 * What a slot or a fee is for: the labelled service, or another activity. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public enum Service {
    SPRO_CONSEIL,
    AUTRE,
    /** That of the text by which the dossier is judged, whatever it is called. */
    LABEL;

    /** {@return whether a text whose own service is called {@code propre} speaks of this one} */
    public boolean estDe(Service propre) {
        return this == propre || this == AUTRE;
    }
}
