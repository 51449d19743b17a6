package fr.cahier;

import fr.cahier.annotation.PublicApi;
import fr.cahier.doctrine.Doctrine;
import fr.cahier.doctrine.UnusableDoctrineException;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.InputIssue;
import fr.cahier.internal.assess.EditionTimeline;
import fr.cahier.internal.assess.EvaluationContext;
import fr.cahier.internal.assess.RangeFinder;
import fr.cahier.internal.derive.DerivedFacts;
import fr.cahier.internal.derive.FactDeriver;
import fr.cahier.internal.json.DoctrineForm;
import fr.cahier.internal.match.Match;
import fr.cahier.internal.match.RuleBase;
import fr.cahier.regulation.Edition;
import fr.cahier.verdict.Receipt.InstantBasis;
import fr.cahier.verdict.Verdict;
import fr.cahier.verdict.VerdictRange;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Judges dossiers against one edition, or against the edition in force when each was deposited. Immutable and
 * thread-safe; make one and keep it.
 *
 * <p>An evaluation reads no clock, locale, default time zone or environment: the same dossier, edition and instant give
 * the same verdict, byte for byte.
 *
 * @since 0.1.0
 */
@PublicApi
public final class Evaluator implements DossierEvaluator {

    private final Editions editions;
    private final boolean named;

    /** The named edition, or the latest. */
    private final Edition edition;

    /** By edition id. */
    private final Map<String, EditionTimeline> timelines;

    private final Limits limits;
    private final Doctrine doctrine;
    private final @Nullable String doctrineSha256;
    private final Listeners listeners;

    private Evaluator(Editions editions, boolean named, Limits limits, Doctrine doctrine, Listeners listeners) {
        this.editions = editions;
        this.timelines = editions.all().stream()
                .collect(Collectors.toMap(one -> one.edition().id(), one -> timeline(one, limits, doctrine)));
        this.named = named;
        this.limits = limits;
        this.edition = editions.latest().edition();
        this.doctrine = doctrine;
        this.doctrineSha256 = doctrine.decisions().isEmpty() ? null : DoctrineForm.sha256(doctrine);
        this.listeners = listeners;
    }

    private static EditionTimeline timeline(ExecutableEdition edition, Limits limits, Doctrine doctrine) {
        RuleBase rules = RuleBase.of(edition.rules());
        return new EditionTimeline(edition.edition(), rules, limits.matching(), limits.writing(), doctrine);
    }

    /** {@return an evaluator that applies {@code edition} whatever the day of the deposit} */
    public static Evaluator of(ExecutableEdition edition) {
        return of(edition, Limits.standard());
    }

    /** Like {@link #of(ExecutableEdition)}, within {@code limits}. */
    public static Evaluator of(ExecutableEdition edition, Limits limits) {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(limits, "limits");
        return new Evaluator(Editions.of(edition), true, limits, Doctrine.VIDE, Listeners.NONE);
    }

    /**
     * {@return an evaluator that applies the edition in force on the day of the deposit; the latest when the dossier
     * has none}
     */
    public static Evaluator of(Editions editions) {
        return of(editions, Limits.standard());
    }

    /** Like {@link #of(Editions)}, within {@code limits}. */
    public static Evaluator of(Editions editions, Limits limits) {
        Objects.requireNonNull(editions, "editions");
        Objects.requireNonNull(limits, "limits");
        return new Evaluator(editions, false, limits, Doctrine.VIDE, Listeners.NONE);
    }

    /** {@return an evaluator of the same editions within other limits} */
    public Evaluator withLimits(Limits others) {
        Objects.requireNonNull(others, "others");
        return new Evaluator(editions, named, others, doctrine, listeners);
    }

    /**
     * {@return an evaluator of the same editions that follows {@code settled} where the text leaves a question open, and
     * takes the headings of the form from it} It
     * replaces an earlier doctrine.
     *
     * @throws UnusableDoctrineException when it settles what no edition asks, or one question in two ways at a time
     */
    public Evaluator with(Doctrine settled) {
        Objects.requireNonNull(settled, "settled");
        List<InputIssue> problems = settled.problems(
                editions.all().stream().map(ExecutableEdition::edition).toList());
        if (!problems.isEmpty()) {
            throw new UnusableDoctrineException(problems);
        }
        return new Evaluator(editions, named, limits, settled, listeners);
    }

    /** {@return an evaluator of the same editions that tells its evaluations to one more listener} */
    public Evaluator withListener(EvaluationListener listener) {
        Objects.requireNonNull(listener, "listener");
        return new Evaluator(editions, named, limits, doctrine, listeners.and(listener));
    }

    /** {@return the readings that this evaluator follows} */
    public Doctrine doctrine() {
        return doctrine;
    }

    /**
     * {@return an evaluator bound to the edition that applies to {@code dossier}, within the same limits}
     *
     * @throws NoEditionException when none is in force on the day of the deposit
     */
    public Evaluator withEditionOf(Dossier dossier) {
        Objects.requireNonNull(dossier, "dossier");
        return withEdition(edition(dossier));
    }

    /**
     * {@return an evaluator bound to the edition in force at {@code instant}, within the same limits}
     *
     * @throws NoEditionException when there is none
     */
    public Evaluator withEditionAt(Instant instant) {
        Objects.requireNonNull(instant, "instant");
        return withEdition(edition(instant));
    }

    private Evaluator withEdition(Edition chosen) {
        return named
                ? this
                : new Evaluator(
                        Editions.of(editions.named(chosen.id()).orElseThrow()), true, limits, doctrine, listeners);
    }

    public Limits limits() {
        return limits;
    }

    /**
     * {@return the edition that applies to {@code dossier}, with the thresholds that the doctrine sets for it}
     *
     * @throws NoEditionException when none is in force on the day of the deposit
     */
    public Edition edition(Dossier dossier) {
        Objects.requireNonNull(dossier, "dossier");
        return context(dossier).edition();
    }

    /** {@return the time zone that delimits days} */
    public ZoneId zone() {
        return editions.zone();
    }

    /**
     * {@return the edition that applies at {@code instant}, with the thresholds that the doctrine sets for it}
     *
     * @throws NoEditionException when there is none
     */
    public Edition edition(Instant instant) {
        Objects.requireNonNull(instant, "instant");
        return context(instant, InstantBasis.CALLER).edition();
    }

    /**
     * {@return the verdict under the thresholds in force at the deposit; without a deposit, on the edition's first day}
     *
     * @throws NoEditionException when no edition is in force that day
     * @throws fr.cahier.regulation.RuleDefectException when a rule fails; there is no partial verdict
     * @throws fr.cahier.regulation.LimitExceededException when the limits are exceeded
     * @throws java.util.concurrent.CancellationException when the thread is interrupted; its flag stays set
     */
    @Override
    public Verdict evaluate(Dossier dossier) {
        Objects.requireNonNull(dossier, "dossier");
        return evaluate(dossier, context(dossier));
    }

    /** Like {@link #evaluate(Dossier)}, under the thresholds in force at {@code instant}. */
    @Override
    public Verdict evaluate(Dossier dossier, Instant instant) {
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(instant, "instant");
        return evaluate(dossier, context(instant, InstantBasis.CALLER));
    }

    /** {@return an evaluation, of which the range can be asked} Throws what {@link #evaluate(Dossier)} throws. */
    public Evaluation evaluation(Dossier dossier) {
        Objects.requireNonNull(dossier, "dossier");
        return evaluation(dossier, context(dossier));
    }

    /** Like {@link #evaluation(Dossier)}, under the thresholds in force at {@code instant}. */
    public Evaluation evaluation(Dossier dossier, Instant instant) {
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(instant, "instant");
        return evaluation(dossier, context(instant, InstantBasis.CALLER));
    }

    /**
     * {@return an evaluation whose rules a session of the host matches} Throws what {@link #evaluate(Dossier)} throws before
     * rules are matched.
     */
    public HostedEvaluation hosted(Dossier dossier) {
        Objects.requireNonNull(dossier, "dossier");
        return new HostedEvaluation(dossier, context(dossier), listeners);
    }

    /** Like {@link #hosted(Dossier)}, under the thresholds in force at {@code instant}. */
    public HostedEvaluation hosted(Dossier dossier, Instant instant) {
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(instant, "instant");
        return new HostedEvaluation(dossier, context(instant, InstantBasis.CALLER), listeners);
    }

    /** {@return the range of {@link #evaluation(Dossier)}} */
    public VerdictRange range(Dossier dossier) {
        return evaluation(dossier).range();
    }

    /** {@return the range of {@link #evaluation(Dossier, Instant)}} */
    public VerdictRange range(Dossier dossier, Instant instant) {
        return evaluation(dossier, instant).range();
    }

    private Evaluation evaluation(Dossier dossier, EvaluationContext context) {
        return new Evaluation(listeners.tell(context, () -> new RangeFinder(context, dossier), RangeFinder::proposed));
    }

    private Verdict evaluate(Dossier dossier, EvaluationContext context) {
        return listeners.tell(context, () -> verdict(dossier, context), UnaryOperator.identity());
    }

    private static Verdict verdict(Dossier dossier, EvaluationContext context) {
        DerivedFacts derived = context.derived(dossier, null);
        List<Match> matches = context.ready().rules().match(derived.facts());
        return context.ready().verdicts().make(derived, matches, context.receipt(dossier));
    }

    EvaluationContext context(Dossier dossier) {
        return depositOf(dossier)
                .map(deposit -> context(deposit, InstantBasis.DEPOSIT))
                .orElseGet(this::withoutDeposit);
    }

    private Optional<Instant> depositOf(Dossier dossier) {
        return FactDeriver.depositOf(
                dossier,
                editions.zone(),
                day -> named ? Optional.of(edition) : editions.calendar().on(day));
    }

    private EvaluationContext withoutDeposit() {
        Instant first = edition.from().atStartOfDay(edition.zone()).toInstant();
        boolean only = editions.all().size() == 1;
        return context(first, only ? InstantBasis.EDITION : InstantBasis.LATEST_EDITION);
    }

    EvaluationContext context(Instant instant, InstantBasis basis) {
        LocalDate day = LocalDate.ofInstant(instant, editions.zone());
        Edition chosen = named ? edition : editions.calendar().required(day);
        return new EvaluationContext(timelines.get(chosen.id()).on(day), instant, basis, day, doctrineSha256);
    }
}
