package fr.cahier.report;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.IssueCode;

/**
 * A form of a visit that came back and cannot be read. The message says in French where, and what to do; {@link #code()} says it to
 * programs. Thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public final class UnreadableVisitException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final IssueCode code;

    UnreadableVisitException(IssueCode code, String message) {
        super("Fiche de visite illisible : " + message);
        this.code = code;
    }

    /**
     * {@return {@code OTHER_FORMAT} where nothing of the form is there, {@code UNSUITABLE_VALUE} for what is no day, {@code INCONSISTENT}
     * for two answers where one is asked}
     */
    public IssueCode code() {
        return code;
    }
}
