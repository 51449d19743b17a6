package fr.cahier.report;

import fr.cahier.annotation.PublicApi;

/**
 * A form of a visit that came back and cannot be read. The message says in French where, and what to do. Thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public final class UnreadableVisitException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableVisitException(String message) {
        super("Fiche de visite illisible : " + message);
    }
}
