package fr.cahier.template;

import fr.cahier.annotation.PublicApi;
import java.util.Objects;

/**
 * A template that cannot be used. The message says in French where, and what to write instead; {@link #code()} says it to programs.
 * Thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public final class TemplateException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final TemplateIssueCode code;
    private final int line;

    public TemplateException(TemplateIssueCode code, String message) {
        super(message);
        this.code = Objects.requireNonNull(code, "code");
        this.line = 0;
    }

    public TemplateException(TemplateIssueCode code, String file, int line, String message) {
        super("Modèle " + file + ", ligne " + line + " : " + message);
        this.code = Objects.requireNonNull(code, "code");
        this.line = line;
    }

    public TemplateIssueCode code() {
        return code;
    }

    /** {@return the line in the template, from 1; 0 for the whole file or folder} */
    public int line() {
        return line;
    }
}
