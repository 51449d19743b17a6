package fr.cahier.regulation;

/**
 * A rule crosses more facts of one dossier than an evaluation may cost. Other dossiers can be judged: whether the rule
 * joins too little or the dossier repeats too much, a person has to see.
 */
public final class CrossedFactsException extends RuleDefectException {
    private static final long serialVersionUID = 1L;

    public CrossedFactsException(String message) {
        super(message);
    }
}
