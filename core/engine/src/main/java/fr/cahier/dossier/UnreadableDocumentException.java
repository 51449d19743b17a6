package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import java.util.List;

/**
 * A document that this library is said to have written, and that cannot be read; reading stops at the first problem.
 * Thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public final class UnreadableDocumentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final InputIssue problem;

    public UnreadableDocumentException(InputIssue problem) {
        super("Le document n’est pas lisible :\n- " + problem);
        this.problem = problem;
    }

    /** {@return the one problem, as other refusals list theirs} */
    public List<InputIssue> problems() {
        return List.of(problem);
    }
}
