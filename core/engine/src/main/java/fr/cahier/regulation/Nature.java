package fr.cahier.regulation;

import fr.cahier.annotation.PublicApi;

/**
 * What an obligation of the catalogue is, hence its weight. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public enum Nature {
    /** An obligation of the candidate; it decides the conclusion. */
    OBLIGATION,
    /** What those who join adhere to: refusing it decides, silence on it does not. */
    ADHESION,
    /** A heading whose obligation no sentence develops; silence on it never decides. */
    INTITULE,
    /** An obligation that the text presupposes; never decides alone. */
    IMPLICITE,
    /** A faculty; reported, never counted. */
    OPTION,
    /** A sentence that groups other obligations; it has a finding only where it is refused or reserved itself. */
    ENSEMBLE,
    /** A repetition of another obligation, which answers for it. */
    ALIAS,
    /** An obligation of another actor. */
    AUTRE_ACTEUR,
    /** An obligation of all operators together. */
    COLLECTIVE;

    /** {@return whether it yields a finding that counts in the verdict} */
    public boolean isJudged() {
        return switch (this) {
            case OBLIGATION, ADHESION, INTITULE, IMPLICITE -> true;
            case OPTION, ENSEMBLE, ALIAS, AUTRE_ACTEUR, COLLECTIVE -> false;
        };
    }

    public boolean hasRules() {
        return isJudged() || this == OPTION;
    }
}
