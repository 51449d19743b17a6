package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;

/** Ways of giving information that the text allows (source l.232-234). */
@PublicApi
public enum ModaliteInformation {
    COLLECTIF,
    DISTANCE,
    PRESENCE,
    NUMERIQUE
}
