package fr.cahier.regulation;

import fr.cahier.annotation.PublicApi;
import java.util.List;
import java.util.stream.Collectors;

/** A defect of a regulation, never of a dossier: its files do not fit together, or a condition of a rule fails. */
@PublicApi
public final class RuleDefectException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<RuleIssue> diagnostics;

    public RuleDefectException(String message) {
        this(message, (Throwable) null);
    }

    public RuleDefectException(String message, Throwable cause) {
        super(message, cause);
        this.diagnostics = List.of();
    }

    /** @param diagnostics what is wrong; the message lists them, one a line */
    public RuleDefectException(List<RuleIssue> diagnostics) {
        this(headline(diagnostics.size()), diagnostics);
    }

    /** @param cause why a file could not be read */
    public RuleDefectException(List<RuleIssue> diagnostics, Throwable cause) {
        this(diagnostics);
        initCause(cause);
    }

    /** @param headline what they have in common, said on the first line of the message */
    public RuleDefectException(String headline, List<RuleIssue> diagnostics) {
        super(diagnostics.stream().map(RuleIssue::toString).collect(Collectors.joining("\n", headline + "\n", "")));
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** {@return every problem found, in the order of files and lines; empty when none can be placed in a file} */
    public List<RuleIssue> diagnostics() {
        return diagnostics == null ? List.of() : diagnostics;
    }

    private static String headline(int count) {
        return count == 1 ? "Un problème :" : count + " problèmes :";
    }
}
