package fr.cahier.dossier;

/**
 * Answer of the candidate to one commitment. {@link #ABSENT} says in words what an absent field says by silence:
 * nothing was declared.
 */
public enum Reponse {
    OUI,
    NON,
    RESERVE,
    ABSENT
}
