package fr.cahier.report;

/** A template that cannot be used. Its message says in French which, where and what to write instead. */
public final class TemplateException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TemplateException(String message) {
        super(message);
    }
}
