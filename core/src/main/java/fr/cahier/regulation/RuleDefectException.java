package fr.cahier.regulation;

/** A defect of a regulation, never of a dossier: its files do not fit together, or a condition of a rule fails. */
public final class RuleDefectException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RuleDefectException(String message) {
        super(message);
    }

    public RuleDefectException(String message, Throwable cause) {
        super(message, cause);
    }
}
