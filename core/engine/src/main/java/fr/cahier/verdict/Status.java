package fr.cahier.verdict;

import fr.cahier.annotation.PublicApi;

@PublicApi
public enum Status {
    /** Everything that the obligation requires is proven. */
    SATISFIED,
    /** The dossier shows that it is not met. */
    BREACHED,
    /** The dossier is silent or incomplete. */
    MISSING,
    /** The dossier contradicts itself, or the text leaves the question open: a person decides. */
    UNRESOLVED,
    /** The obligation does not apply. */
    NOT_APPLICABLE
}
