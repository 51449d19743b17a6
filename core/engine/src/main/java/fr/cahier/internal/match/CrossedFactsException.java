package fr.cahier.internal.match;

import fr.cahier.regulation.LimitCode;
import fr.cahier.regulation.LimitExceededException;
import fr.cahier.regulation.RuleInfo;

/**
 * A rule crosses more facts of one dossier than an evaluation may cost. Other dossiers can be judged: a person has to
 * see whether the rule or the dossier is at fault.
 */
public final class CrossedFactsException extends LimitExceededException {
    private static final long serialVersionUID = 1L;

    private final transient RuleInfo rule;

    /** @param what the exceeded amount, in French */
    public CrossedFactsException(LimitCode code, RuleInfo rule, String what) {
        super(
                code,
                "La règle « " + rule.name() + " » (" + rule.chapter() + ") croise trop de faits de ce dossier : " + what
                        + ". Reliez ses faits par leur identifiant (site == $site), ou retirez du dossier ce qui s’y répète.");
        this.rule = rule;
    }

    /** {@return the rule; null after deserialization} */
    public RuleInfo rule() {
        return rule;
    }
}
