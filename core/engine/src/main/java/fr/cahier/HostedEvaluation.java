package fr.cahier;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.Dossier;
import fr.cahier.internal.assess.EvaluationContext;
import fr.cahier.internal.derive.DerivedFacts;
import fr.cahier.internal.match.Match;
import fr.cahier.regulation.RuleInfo;
import fr.cahier.verdict.Verdict;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * One evaluation whose rules are matched by a session that the host runs: it inserts the facts, fires the rules, and gives
 * back what matched. The verdict is that of {@link Evaluator#evaluate}, byte for byte. For one thread.
 *
 * <p>The limits of the evaluator bound what is written; what the session takes is the host's to bound.
 *
 * @since 0.1.0
 */
@PublicApi
public final class HostedEvaluation {

    private final Dossier dossier;
    private final EvaluationContext context;
    private final DerivedFacts derived;
    private final Listeners listeners;

    HostedEvaluation(Dossier dossier, EvaluationContext context, Listeners listeners) {
        this.dossier = dossier;
        this.context = context;
        this.derived = context.derived(dossier, null);
        this.listeners = listeners;
    }

    /** {@return what rules match, in the order in which it is to be inserted} */
    public List<Object> facts() {
        return derived.facts();
    }

    /**
     * {@return the verdict on what matched}
     *
     * @param matches of every rule of the edition, in any order
     * @throws IllegalArgumentException when a match is of a rule that the edition does not have
     * @throws fr.cahier.regulation.LimitExceededException when the limits are exceeded
     */
    public Verdict verdict(Collection<RuleMatch> matches) {
        Objects.requireNonNull(matches, "matches");
        return listeners.tell(context, () -> made(matches), UnaryOperator.identity());
    }

    private Verdict made(Collection<RuleMatch> matches) {
        Map<String, RuleInfo> rules =
                context.edition().rules().stream().collect(Collectors.toMap(RuleInfo::name, Function.identity()));
        List<Match> found = matches.stream().map(match -> found(match, rules)).toList();
        return context.ready().verdicts().make(derived, found, context.receipt(dossier));
    }

    private Match found(RuleMatch match, Map<String, RuleInfo> rules) {
        RuleInfo rule = rules.get(match.rule());
        if (rule == null) {
            throw new IllegalArgumentException("Edition " + context.edition().id() + " has no rule « " + match.rule()
                    + " »: give back only matches of its own rules, from a session of the same version.");
        }
        return new Match(rule, new TreeMap<>(match.bindings()), match.facts());
    }
}
