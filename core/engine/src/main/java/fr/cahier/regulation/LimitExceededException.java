package fr.cahier.regulation;

import fr.cahier.annotation.PublicApi;

/**
 * More work or memory would have been taken than is allowed: by one dossier, or by what its rules make of it. Nothing is
 * wrong with the program, and others can be judged; the message says in French what exceeded which limit, its number, and what
 * to try. A host sets the limits with {@code fr.cahier.Limits}.
 */
@PublicApi
public class LimitExceededException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message what exceeded which limit, and what to try, in French */
    public LimitExceededException(String message) {
        super(message);
    }
}
