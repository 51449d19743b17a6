package fr.cahier.office;

import fr.cahier.annotation.PublicApi;
import fr.cahier.internal.Visible;

/**
 * A file of a word processor that cannot be used. The message says in French where, and what to do about it; {@link #code()} says it to
 * programs. Thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public final class OfficeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final OfficeIssueCode code;

    OfficeException(OfficeIssueCode code, String file, String message) {
        super("Fichier « " + Visible.start(file) + " » : " + message);
        this.code = code;
    }

    OfficeException(OfficeIssueCode code, String file, String place, String message) {
        this(code, file, "« " + Visible.start(place) + " », " + message);
    }

    public OfficeIssueCode code() {
        return code;
    }
}
