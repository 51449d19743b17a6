package fr.cahier.template;

import fr.cahier.annotation.PublicApi;

/**
 * A template that cannot be used. The message says in French where, and what to write instead. Thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public final class TemplateException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int line;

    public TemplateException(String message) {
        super(message);
        this.line = 0;
    }

    public TemplateException(String file, int line, String message) {
        super("Modèle " + file + ", ligne " + line + " : " + message);
        this.line = line;
    }

    /** {@return the line in the template, from 1; 0 for the whole file or folder} */
    public int line() {
        return line;
    }
}
