package fr.cahier.office;

import fr.cahier.annotation.PublicApi;
import fr.cahier.internal.Visible;

/**
 * A file of a word processor that cannot be used. The message says in French where, and what to do about it.
 * Thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public final class OfficeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OfficeException(String file, String message) {
        super("Fichier « " + Visible.start(file) + " » : " + message);
    }

    OfficeException(String file, String place, String message) {
        this(file, "« " + Visible.start(place) + " », " + message);
    }
}
