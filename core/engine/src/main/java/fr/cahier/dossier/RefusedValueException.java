package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;

/**
 * A refused value; reason and advice are French sentences. Thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public final class RefusedValueException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String reason;
    private final String advice;

    /**
     * @param reason what is wrong, quoting the value as written
     * @param advice what to try
     */
    public RefusedValueException(String reason, String advice) {
        super(reason + " " + advice);
        this.reason = reason;
        this.advice = advice;
    }

    public String reason() {
        return reason;
    }

    public String advice() {
        return advice;
    }
}
