package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;

/** A value that cannot be taken: what is wrong with it, and one thing to try, each a French sentence of its own. */
@PublicApi
public final class RefusedValueException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String reason;
    private final String advice;

    /**
     * @param reason what is wrong, in French, with the value as it was written
     * @param advice what to try, in French
     */
    public RefusedValueException(String reason, String advice) {
        super(reason + " " + advice);
        this.reason = reason;
        this.advice = advice;
    }

    /** {@return what is wrong} */
    public String reason() {
        return reason;
    }

    /** {@return what to try} */
    public String advice() {
        return advice;
    }
}
