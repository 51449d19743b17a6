package fr.cahier.doctrine;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.InputIssue;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A doctrine that cannot be read, or does not fit the editions; {@link #problems()} lists the reasons. Thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public final class UnusableDoctrineException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<InputIssue> problems;

    /** @param problems at least one */
    public UnusableDoctrineException(List<InputIssue> problems) {
        super("La doctrine n’est pas applicable :"
                + problems.stream().map(problem -> "\n- " + problem).collect(Collectors.joining()));
        this.problems = List.copyOf(problems);
    }

    public List<InputIssue> problems() {
        return problems;
    }
}
