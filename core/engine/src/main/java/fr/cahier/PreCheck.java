package fr.cahier;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.Dossier;
import fr.cahier.internal.assess.EvaluationContext;
import fr.cahier.internal.assess.IncrementalFindings;
import fr.cahier.internal.derive.DerivedFacts;
import fr.cahier.internal.match.FactDelta;
import fr.cahier.internal.match.Match;
import fr.cahier.internal.match.MatchDelta;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Receipt.InstantBasis;
import fr.cahier.verdict.Verdict;
import fr.cahier.verdict.VerdictDiff;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The verdict on one dossier, kept up to date while a form is filled in. Equal to a full evaluation, in a fraction of the time: findings that a change cannot affect are kept.
 *
 * <pre>{@code
 * PreCheck form = PreCheck.of(evaluator, dossier);
 * VerdictDiff moved = form.change(now -> now.toBuilder().canaux(canaux).build());
 * }</pre>
 *
 * <p>For one form and one thread. Unchanged parts should stay the same objects, as builders leave them: this affects
 * speed, not correctness.
 *
 * @since 0.1.0
 */
@PublicApi
public final class PreCheck {

    private final Function<Dossier, EvaluationContext> contexts;

    private State state;

    private PreCheck(Function<Dossier, EvaluationContext> contexts, Dossier dossier) {
        this.contexts = contexts;
        this.state = start(dossier, contexts.apply(dossier));
    }

    /** @param facts as the matches hold them: a fact that did not change is the same object as before */
    private record State(
            EvaluationContext context,
            DerivedFacts derived,
            List<Object> facts,
            List<Match> matches,
            IncrementalFindings findings) {

        Dossier dossier() {
            return derived.dossier();
        }
    }

    /** {@return a pre-check that starts from {@code dossier}} Throws what {@link Evaluator#evaluate(Dossier)} throws. */
    public static PreCheck of(Evaluator evaluator, Dossier dossier) {
        Objects.requireNonNull(evaluator, "evaluator");
        Objects.requireNonNull(dossier, "dossier");
        return new PreCheck(evaluator::context, dossier);
    }

    /** Like {@link #of(Evaluator, Dossier)}, under the thresholds in force at {@code instant}. */
    public static PreCheck of(Evaluator evaluator, Dossier dossier, Instant instant) {
        Objects.requireNonNull(evaluator, "evaluator");
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(instant, "instant");
        EvaluationContext context = evaluator.context(instant, InstantBasis.CALLER);
        return new PreCheck(any -> context, dossier);
    }

    private static State start(Dossier dossier, EvaluationContext context) {
        DerivedFacts derived = context.derived(dossier, null);
        List<Match> matches = context.ready().rules().match(derived.facts());
        IncrementalFindings findings = context.ready().verdicts().incremental(derived, matches);
        return new State(context, derived, derived.facts(), matches, findings);
    }

    /** {@return the current dossier} */
    public Dossier dossier() {
        return state.dossier();
    }

    /** {@return the current findings, without options} */
    public List<Finding> findings() {
        return Collections.unmodifiableList(state.findings().all().findings());
    }

    /** {@return the instant whose thresholds apply} */
    public Instant instant() {
        return state.context().instant();
    }

    /** {@return the verdict on the current dossier, equal to that of {@link Evaluator#evaluate(Dossier)}} */
    public Verdict verdict() {
        return state.context()
                .ready()
                .verdicts()
                .make(state.derived(), state.findings().all(), state.context().receipt(state.dossier()));
    }

    /**
     * {@return what {@code change} changes in the verdict} Throws what {@link Evaluator#evaluate(Dossier)} throws, but of
     * comparisons counts only those made anew; the dossier then stays as it was.
     */
    public VerdictDiff change(UnaryOperator<Dossier> change) {
        Objects.requireNonNull(change, "change");
        return change(change.apply(state.dossier()));
    }

    /** Like {@link #change(UnaryOperator)}, with the changed dossier itself. */
    public VerdictDiff change(Dossier changed) {
        Objects.requireNonNull(changed, "changed");
        State next = next(changed);
        VerdictDiff moved = state.findings().diff(next.findings());
        state = next;
        return moved;
    }

    /** Nothing can be kept under another edition, or under thresholds of other dates. */
    private State next(Dossier changed) {
        EvaluationContext context = contexts.apply(changed);
        if (context.ready() != state.context().ready()) {
            return start(changed, context);
        }
        DerivedFacts derived = context.derived(changed, state.derived());
        FactDelta facts = FactDelta.between(state.facts(), derived.facts());
        MatchDelta matches = context.ready().rules().match(state.matches(), facts);
        IncrementalFindings findings = state.findings().next(derived.said().placed(), facts.facts(), matches);
        return new State(context, derived, facts.facts(), matches.matches(), findings);
    }
}
