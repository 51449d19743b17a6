package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;

/** Why a site closes (source l.243). */
@PublicApi
public enum MotifFermeture {
    CONGES,
    EXCEPTIONNELLE
}
