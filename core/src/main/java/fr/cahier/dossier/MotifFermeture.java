package fr.cahier.dossier;

/** Why a site closes (source l.243). */
public enum MotifFermeture {
    CONGES,
    EXCEPTIONNELLE
}
