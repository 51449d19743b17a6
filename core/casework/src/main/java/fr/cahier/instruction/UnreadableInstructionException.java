package fr.cahier.instruction;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.InputIssue;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An instruction that cannot be read; {@link #problems()} lists the reasons. Thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public final class UnreadableInstructionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<InputIssue> problems;
    private final int others;

    /**
     * @param problems at least one
     * @param others how many more were found
     */
    public UnreadableInstructionException(List<InputIssue> problems, int others) {
        super("L’instruction n’est pas lisible :"
                + problems.stream().map(problem -> "\n- " + problem).collect(Collectors.joining())
                + more(others));
        this.problems = List.copyOf(problems);
        this.others = others;
    }

    public List<InputIssue> problems() {
        return problems;
    }

    /** {@return how many problems were found beyond {@link #problems()}} */
    public int others() {
        return others;
    }

    private static String more(int others) {
        return switch (others) {
            case 0 -> "";
            case 1 -> "\n… et 1 autre";
            default -> "\n… et " + others + " autres";
        };
    }
}
