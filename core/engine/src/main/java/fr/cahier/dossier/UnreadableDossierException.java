package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A file that cannot be read as a dossier, with all its problems. Thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public final class UnreadableDossierException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<InputIssue> problems;
    private final int others;

    /**
     * @param problems the problems listed, at least one
     * @param others number of further problems
     */
    public UnreadableDossierException(List<InputIssue> problems, int others) {
        super(message(problems, others));
        this.problems = List.copyOf(problems);
        this.others = others;
    }

    /** {@return the problems in the order of the file, malformed JSON first} */
    public List<InputIssue> problems() {
        return problems;
    }

    /** {@return the number of problems beyond {@link #problems()}} */
    public int others() {
        return others;
    }

    private static String message(List<InputIssue> problems, int others) {
        String first = problems.size() + others == 1
                ? "Le dossier n’est pas lisible. Un problème :"
                : "Le dossier n’est pas lisible. " + (problems.size() + others) + " problèmes :";
        String listed = problems.stream().map(problem -> "\n- " + problem).collect(Collectors.joining());
        return first + listed + more(others);
    }

    private static String more(int others) {
        return switch (others) {
            case 0 -> "";
            case 1 -> "\n… et 1 autre";
            default -> "\n… et " + others + " autres";
        };
    }
}
