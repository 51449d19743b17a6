package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;

/** Answer to a commitment. {@link #ABSENT} states what a missing answer means: nothing was declared. */
@PublicApi
public enum Reponse {
    OUI,
    NON,
    RESERVE,
    ABSENT
}
