package fr.cahier.instruction;

import fr.cahier.dossier.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** An instruction that cannot be read: {@link #problems()} lists every reason why. */
public final class UnreadableInstructionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** @param problems what is wrong, at least one */
    public UnreadableInstructionException(List<Problem> problems) {
        super("L’instruction n’est pas lisible :"
                + problems.stream().map(problem -> "\n- " + problem).collect(Collectors.joining()));
        this.problems = List.copyOf(problems);
    }

    /** {@return what is wrong, each with its place} */
    public List<Problem> problems() {
        return problems;
    }
}
