package fr.cahier.internal.language;

/** Stops the reading of one rule; the next one is read all the same. */
final class ParseError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Span at;
    private final String advice;

    ParseError(Span at, String message, String advice) {
        super(message, null, false, false);
        this.at = at;
        this.advice = advice;
    }

    Span at() {
        return at;
    }

    String advice() {
        return advice;
    }
}
