package fr.cahier.internal.match;

import fr.cahier.regulation.LimitExceededException;
import fr.cahier.regulation.RuleInfo;

/**
 * A rule crosses more facts of one dossier than an evaluation may cost. Other dossiers can be judged: a person has to
 * see whether the rule or the dossier is at fault.
 */
public final class CrossedFactsException extends LimitExceededException {
    private static final long serialVersionUID = 1L;

    private final Bound bound;
    private final transient RuleInfo rule;

    public enum Bound {
        /** Facts tried, and conditions and bindings evaluated. */
        COMPARISONS,
        MATCHES,
        MATCHES_OF_RULE,
        /** Bytes of matches and of tables of facts. */
        BYTES,
        TIME
    }

    /** @param what the exceeded amount, in French */
    public CrossedFactsException(Bound bound, RuleInfo rule, String what) {
        super("La règle « " + rule.name() + " » (" + rule.chapter() + ") croise trop de faits de ce dossier : " + what
                + ". Reliez ses faits par leur identifiant (site == $site), ou retirez du dossier ce qui s’y répète.");
        this.bound = bound;
        this.rule = rule;
    }

    public Bound bound() {
        return bound;
    }

    /** {@return the rule; null after deserialization} */
    public RuleInfo rule() {
        return rule;
    }
}
