package fr.cahier.internal.language;

import fr.cahier.regulation.RuleIssueCode;

/** Ends the parsing of one rule; the next is parsed all the same. */
final class ParseError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final RuleIssueCode code;
    private final transient Span at;
    private final String advice;

    /** What is not written as the language asks. */
    ParseError(Span at, String message, String advice) {
        this(RuleIssueCode.RULE_LANGUAGE, at, message, advice);
    }

    ParseError(RuleIssueCode code, Span at, String message, String advice) {
        super(message, null, false, false);
        this.code = code;
        this.at = at;
        this.advice = advice;
    }

    RuleIssueCode code() {
        return code;
    }

    Span at() {
        return at;
    }

    String advice() {
        return advice;
    }
}
