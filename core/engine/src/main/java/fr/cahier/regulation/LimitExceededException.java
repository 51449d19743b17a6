package fr.cahier.regulation;

import fr.cahier.annotation.PublicApi;
import java.util.Objects;

/**
 * A dossier, or its evaluation, exceeds a limit; other dossiers can still be judged. The message says in French which
 * limit, the number and what to try; {@link #code()} says the limit to programs. {@code fr.cahier.Limits} sets the limits. Thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public class LimitExceededException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final LimitCode code;

    /** @param message in French: the limit, the number and what to try */
    public LimitExceededException(LimitCode code, String message) {
        super(message);
        this.code = Objects.requireNonNull(code, "code");
    }

    public LimitCode code() {
        return code;
    }
}
