package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;

/** A file that is no dossier. It tells every problem of the file at once, in the order of the file. */
@NullMarked
@PublicApi
public final class UnreadableDossierException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<InputIssue> problems;
    private final int others;

    /**
     * @param problems the problems to show; at least one
     * @param others how many more were found
     */
    public UnreadableDossierException(List<InputIssue> problems, int others) {
        super(message(problems, others));
        this.problems = List.copyOf(problems);
        this.others = others;
    }

    /** {@return the problems, in the order of the file; a fault in the writing of the file itself comes first} */
    public List<InputIssue> problems() {
        return problems;
    }

    /** {@return how many problems were found beyond {@link #problems()}} */
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
