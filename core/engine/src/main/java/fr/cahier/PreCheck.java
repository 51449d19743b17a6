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
 * One dossier while a form is being filled in: takes one change after the other, and says what each moves in the verdict.
 * It is always what an evaluation of the whole dossier would say, for a small part of its time, because what a change
 * cannot have moved is not judged again.
 *
 * <pre>{@code
 * PreCheck form = PreCheck.of(evaluator, dossier);
 * VerdictDiff moved = form.change(now -> now.toBuilder().canaux(canaux).build());
 * }</pre>
 *
 * <p>For one form and one thread. What a change leaves alone should be the same object in the next dossier, as builders
 * leave it: that is what makes it fast, not what makes it right.
 */
@PublicApi
public final class PreCheck {

    /** Under what each state of the dossier is judged. */
    private final Function<Dossier, EvaluationContext> settings;

    private State state;

    private PreCheck(Function<Dossier, EvaluationContext> settings, Dossier dossier) {
        this.settings = settings;
        this.state = begun(dossier, settings.apply(dossier));
    }

    /**
     * @param derived what the next state may keep
     * @param facts its facts, as the matches hold them: one that the state before had too is the very one that it had
     */
    private record State(
            EvaluationContext setting,
            DerivedFacts derived,
            List<Object> facts,
            List<Match> matches,
            IncrementalFindings findings) {

        Dossier dossier() {
            return derived.dossier();
        }
    }

    /**
     * {@return a pre-check that begins with {@code dossier}, which may be empty}
     *
     * @throws NoEditionException as {@link Evaluator#evaluate(Dossier)} does
     * @throws fr.cahier.regulation.RuleDefectException when a rule fails
     * @throws fr.cahier.regulation.LimitExceededException as an evaluation
     */
    public static PreCheck of(Evaluator evaluator, Dossier dossier) {
        Objects.requireNonNull(evaluator, "evaluator");
        Objects.requireNonNull(dossier, "dossier");
        return new PreCheck(evaluator::setting, dossier);
    }

    /**
     * {@return the same, under the thresholds that hold at {@code instant}}
     *
     * @throws NoEditionException as {@link Evaluator#evaluate(Dossier, Instant)} does
     * @throws fr.cahier.regulation.RuleDefectException when a rule fails
     * @throws fr.cahier.regulation.LimitExceededException as an evaluation
     */
    public static PreCheck of(Evaluator evaluator, Dossier dossier, Instant instant) {
        Objects.requireNonNull(evaluator, "evaluator");
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(instant, "instant");
        EvaluationContext setting = evaluator.setting(instant, InstantBasis.CALLER);
        return new PreCheck(whatever -> setting, dossier);
    }

    private static State begun(Dossier dossier, EvaluationContext setting) {
        DerivedFacts derived = setting.derived(dossier, null);
        List<Match> matches = setting.ready().rules().match(derived.facts());
        IncrementalFindings findings = setting.ready().verdicts().live(dossier, derived.facts(), matches);
        return new State(setting, derived, derived.facts(), matches, findings);
    }

    /** {@return the dossier as it stands} */
    public Dossier dossier() {
        return state.dossier();
    }

    /** {@return the findings on it that count in the conclusion, as {@link #verdict()} has them} */
    public List<Finding> findings() {
        return Collections.unmodifiableList(state.findings().closed().findings());
    }

    /** {@return the instant whose thresholds hold for it} */
    public Instant instant() {
        return state.setting().instant();
    }

    /** {@return the verdict on the dossier as it stands: the very one that {@link Evaluator#evaluate(Dossier)} gives} */
    public Verdict verdict() {
        return state.setting()
                .ready()
                .verdicts()
                .make(
                        state.dossier(),
                        state.facts(),
                        state.findings().closed(),
                        state.setting().receipt(state.dossier()));
    }

    /**
     * {@return what moves in the verdict when the dossier becomes what {@code change} makes of it}
     *
     * @throws NoEditionException as {@link Evaluator#evaluate(Dossier)} does; the dossier then stays as it was
     * @throws fr.cahier.regulation.RuleDefectException when a rule fails; the dossier then stays as it was
     * @throws fr.cahier.regulation.LimitExceededException as an evaluation; the dossier then stays as it was. Of what a rule may
     *     compare, a change counts what it makes anew, an evaluation the whole
     */
    public VerdictDiff change(UnaryOperator<Dossier> change) {
        Objects.requireNonNull(change, "change");
        return change(change.apply(state.dossier()));
    }

    /** {@return the same, when the dossier becomes {@code changed}} */
    public VerdictDiff change(Dossier changed) {
        Objects.requireNonNull(changed, "changed");
        State next = next(changed);
        VerdictDiff moved = state.findings().diff(next.findings());
        state = next;
        return moved;
    }

    /** Under another edition, or another stretch of it, nothing of what was found can be kept. */
    private State next(Dossier changed) {
        EvaluationContext setting = settings.apply(changed);
        if (setting.ready() != state.setting().ready()) {
            return begun(changed, setting);
        }
        DerivedFacts derived = setting.derived(changed, state.derived());
        FactDelta facts = FactDelta.between(state.facts(), derived.facts());
        MatchDelta rematch = setting.ready().rules().match(state.matches(), facts);
        IncrementalFindings findings = state.findings().next(changed, facts.facts(), rematch);
        return new State(setting, derived, facts.facts(), rematch.matches(), findings);
    }
}
