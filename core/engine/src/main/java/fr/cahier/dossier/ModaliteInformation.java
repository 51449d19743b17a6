package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;

/**
 * Ways of informing that the text allows (source l.232-234). Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public enum ModaliteInformation {
    COLLECTIF,
    DISTANCE,
    PRESENCE,
    NUMERIQUE
}
