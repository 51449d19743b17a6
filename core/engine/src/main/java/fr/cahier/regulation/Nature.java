package fr.cahier.regulation;

import fr.cahier.annotation.PublicApi;

/** What a row of the catalogue is, and so what weight it has. */
@PublicApi
public enum Nature {
    /** A duty of the candidate; it decides the conclusion. */
    OBLIGATION,
    /** A heading that carries a duty no sentence develops; it never decides alone. */
    INTITULE,
    /** A duty the text presupposes without stating it; it never decides alone. */
    IMPLICITE,
    /** A faculty: it is reported and never blocks. */
    OPTION,
    /** A sentence that gathers other obligations; it never concludes. */
    ENSEMBLE,
    /** The same duty said again elsewhere; it answers under the obligation it repeats. */
    ALIAS,
    /** The duty of another actor. */
    AUTRE_ACTEUR,
    /** The duty of all the operators together. */
    COLLECTIVE;

    /** {@return whether a dossier gets a finding on it that counts in its verdict} */
    public boolean isJudged() {
        return switch (this) {
            case OBLIGATION, INTITULE, IMPLICITE -> true;
            case OPTION, ENSEMBLE, ALIAS, AUTRE_ACTEUR, COLLECTIVE -> false;
        };
    }

    /** {@return whether rules conclude on it} */
    public boolean hasRules() {
        return isJudged() || this == OPTION;
    }
}
