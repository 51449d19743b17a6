package fr.cahier.regulation;

import fr.cahier.annotation.PublicApi;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A defect of an edition, never of a dossier: inconsistent files, or a rule that fails. The message says in French what and where;
 * {@link #code()} says the cause to programs. Thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public final class RuleDefectException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final RuleDefectCode code;
    private final List<RuleIssue> diagnostics;

    public RuleDefectException(RuleDefectCode code, String message) {
        this(code, message, null);
    }

    public RuleDefectException(RuleDefectCode code, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.code = Objects.requireNonNull(code, "code");
        this.diagnostics = List.of();
    }

    /** @param diagnostics listed in the message, one a line */
    public RuleDefectException(List<RuleIssue> diagnostics) {
        this(headline(diagnostics.size()), diagnostics);
    }

    public RuleDefectException(List<RuleIssue> diagnostics, Throwable cause) {
        this(diagnostics);
        initCause(cause);
    }

    /** @param headline first line of the message */
    public RuleDefectException(String headline, List<RuleIssue> diagnostics) {
        super(diagnostics.stream().map(RuleIssue::toString).collect(Collectors.joining("\n", headline + "\n", "")));
        this.code = RuleDefectCode.WRONG_FILES;
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** {@return the cause; {@link RuleDefectCode#WRONG_FILES} where issues are listed} */
    public RuleDefectCode code() {
        return code;
    }

    /** {@return every issue, by file and line; empty when none has a location} */
    public List<RuleIssue> diagnostics() {
        return diagnostics;
    }

    private static String headline(int count) {
        return count == 1 ? "Un problème :" : count + " problèmes :";
    }
}
