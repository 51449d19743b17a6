package fr.cahier.internal.language;

/** Ends the parsing of one rule; the next is parsed all the same. */
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
