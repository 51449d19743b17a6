package fr.cahier.dossier;

/** Ways of giving information that the text allows (source l.232-234). */
public enum ModaliteInformation {
    COLLECTIF,
    DISTANCE,
    PRESENCE,
    NUMERIQUE
}
