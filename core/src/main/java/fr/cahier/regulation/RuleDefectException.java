package fr.cahier.regulation;

import java.util.List;
import java.util.stream.Collectors;

/** A defect of a regulation, never of a dossier: its files do not fit together, or a condition of a rule fails. */
public final class RuleDefectException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Diagnostic> diagnostics;

    public RuleDefectException(String message) {
        this(message, (Throwable) null);
    }

    public RuleDefectException(String message, Throwable cause) {
        super(message, cause);
        this.diagnostics = List.of();
    }

    /** @param diagnostics what is wrong; the message lists them, one a line */
    public RuleDefectException(List<Diagnostic> diagnostics) {
        this(headline(diagnostics.size()), diagnostics);
    }

    /** @param cause why a file could not be read */
    public RuleDefectException(List<Diagnostic> diagnostics, Throwable cause) {
        this(diagnostics);
        initCause(cause);
    }

    /** @param headline what they have in common, said on the first line of the message */
    public RuleDefectException(String headline, List<Diagnostic> diagnostics) {
        super(diagnostics.stream().map(Diagnostic::toString).collect(Collectors.joining("\n", headline + "\n", "")));
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** {@return every problem found, in the order of files and lines; empty when none can be placed in a file} */
    public List<Diagnostic> diagnostics() {
        return diagnostics == null ? List.of() : diagnostics;
    }

    private static String headline(int count) {
        return count == 1 ? "Un problème :" : count + " problèmes :";
    }
}
