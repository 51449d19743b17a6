package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;

/** Ways of informing that the text allows (source l.232-234). */
@PublicApi
public enum ModaliteInformation {
    COLLECTIF,
    DISTANCE,
    PRESENCE,
    NUMERIQUE
}
