package fr.cahier.examples.files;

import java.io.IOException;

/** A place where nothing was written, because nothing can be. Its message says in French why, and what to try. */
public final class RefusedTargetException extends IOException {

    private static final long serialVersionUID = 1L;

    RefusedTargetException(String message) {
        super(message);
    }

    RefusedTargetException(String message, IOException cause) {
        super(message, cause);
    }
}
