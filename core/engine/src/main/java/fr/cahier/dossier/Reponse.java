package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;

/**
 * Answer of the candidate to one commitment. {@link #ABSENT} says in words what an absent field says by silence:
 * nothing was declared.
 */
@PublicApi
public enum Reponse {
    OUI,
    NON,
    RESERVE,
    ABSENT
}
