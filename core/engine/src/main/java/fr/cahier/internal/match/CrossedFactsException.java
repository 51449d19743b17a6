package fr.cahier.internal.match;

import fr.cahier.regulation.LimitExceededException;
import fr.cahier.regulation.RuleInfo;

/**
 * A rule crosses more facts of one dossier than an evaluation may cost. Other dossiers can be judged: whether the rule
 * joins too little or the dossier repeats too much, a person has to see.
 */
public final class CrossedFactsException extends LimitExceededException {
    private static final long serialVersionUID = 1L;

    private final Bound bound;
    private final transient RuleInfo rule;

    /** What an evaluation may cost. */
    public enum Bound {
        /** Facts looked at, and conditions and bindings of them evaluated. */
        COMPARISONS,
        /** Matches of all rules. */
        MATCHES,
        /** Matches of one rule. */
        MATCHES_OF_RULE,
        /** Bytes held by matches, and by tables in which facts are found. */
        BYTES,
        /** Time, the last resort. */
        TIME
    }

    /**
     * @param bound what was exceeded
     * @param rule the rule that did
     * @param what how much that is, in French
     */
    public CrossedFactsException(Bound bound, RuleInfo rule, String what) {
        super("La règle « " + rule.name() + " » (" + rule.chapter() + ") croise trop de faits de ce dossier : " + what
                + ". Reliez ses faits par leur identifiant (site == $site), ou retirez du dossier ce qui s’y répète.");
        this.bound = bound;
        this.rule = rule;
    }

    /** {@return what was exceeded} */
    public Bound bound() {
        return bound;
    }

    /** {@return the rule that did; null once the exception was serialized} */
    public RuleInfo rule() {
        return rule;
    }
}
