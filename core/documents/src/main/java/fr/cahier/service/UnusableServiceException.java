package fr.cahier.service;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.InputIssue;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A service's file that cannot be read or used; {@link #problems()} lists the reasons. Thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public final class UnusableServiceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<InputIssue> problems;

    /** @param problems at least one */
    public UnusableServiceException(List<InputIssue> problems) {
        super("Le fichier du service n’est pas utilisable :"
                + problems.stream().map(problem -> "\n- " + problem).collect(Collectors.joining()));
        this.problems = List.copyOf(problems);
    }

    public List<InputIssue> problems() {
        return problems;
    }
}
