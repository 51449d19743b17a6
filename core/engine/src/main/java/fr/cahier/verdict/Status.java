package fr.cahier.verdict;

import fr.cahier.annotation.PublicApi;

/** Status of a finding. */
@PublicApi
public enum Status {
    /** Everything that the obligation asks of a dossier is proven. */
    SATISFIED,
    /** The dossier itself says that it is not met. */
    BREACHED,
    /** The dossier does not say enough. */
    MISSING,
    /** The dossier contradicts itself, or the text does not settle the question: a person has to. */
    UNRESOLVED,
    /** The obligation does not apply to this candidate. */
    NOT_APPLICABLE
}
