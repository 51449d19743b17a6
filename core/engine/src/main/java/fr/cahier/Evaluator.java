package fr.cahier;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.Dossier;
import fr.cahier.internal.assess.EditionTimeline;
import fr.cahier.internal.assess.EvaluationContext;
import fr.cahier.internal.derive.FactDeriver;
import fr.cahier.internal.match.Match;
import fr.cahier.regulation.Edition;
import fr.cahier.verdict.Receipt.InstantBasis;
import fr.cahier.verdict.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The door: judges dossiers against one regulation, or against the edition in force when each was deposited. Immutable and
 * thread-safe; make one and keep it.
 *
 * <p>An evaluation reads no clock, no locale, no default time zone and no environment: the same dossier, regulation and
 * instant give the same verdict, to the byte.
 */
@PublicApi
public final class Evaluator {

    private final Editions editions;
    private final boolean named;

    /** The one that is named, or the latest. */
    private final Edition regulation;

    /** By edition. */
    private final Map<String, EditionTimeline> stretches;

    private final Limits limits;

    private Evaluator(Editions editions, boolean named, Limits limits) {
        this.editions = editions;
        this.stretches = editions.all().stream()
                .collect(Collectors.toMap(one -> one.edition().id(), one -> timeline(one, limits)));
        this.named = named;
        this.limits = limits;
        this.regulation = editions.latest().edition();
    }

    private static EditionTimeline timeline(ExecutableEdition one, Limits limits) {
        return new EditionTimeline(one.edition(), one.rules(), limits.matching(), limits.telling());
    }

    /** {@return an evaluator of {@code edition}, whatever the day of the deposit} */
    public static Evaluator of(ExecutableEdition edition) {
        return of(edition, Limits.standard());
    }

    /** {@return the same, within {@code limits}} */
    public static Evaluator of(ExecutableEdition edition, Limits limits) {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(limits, "limits");
        return new Evaluator(Editions.of(edition), true, limits);
    }

    /**
     * {@return an evaluator that judges each dossier against the edition in force when it was deposited; one that says no
     * deposit, against the latest}
     */
    public static Evaluator of(Editions editions) {
        return of(editions, Limits.standard());
    }

    /** {@return the same, within {@code limits}} */
    public static Evaluator of(Editions editions, Limits limits) {
        Objects.requireNonNull(editions, "editions");
        Objects.requireNonNull(limits, "limits");
        return new Evaluator(editions, false, limits);
    }

    /** {@return an evaluator of the same editions, within other limits} */
    public Evaluator withLimits(Limits others) {
        Objects.requireNonNull(others, "others");
        return new Evaluator(editions, named, others);
    }

    /**
     * {@return an evaluator of the edition that {@code dossier} is judged against, whatever the day of the deposit, within the
     * same limits}
     *
     * @throws NoEditionException when editions were given and none is in force on the day of its deposit
     */
    public Evaluator withEditionOf(Dossier dossier) {
        Objects.requireNonNull(dossier, "dossier");
        return withEdition(regulation(dossier));
    }

    /**
     * {@return the same, of the edition that a dossier is judged against at {@code instant}}
     *
     * @throws NoEditionException when editions were given and none is in force that day
     */
    public Evaluator withEditionAt(Instant instant) {
        Objects.requireNonNull(instant, "instant");
        return withEdition(regulation(instant));
    }

    private Evaluator withEdition(Edition chosen) {
        return named ? this : of(editions.named(chosen.id()).orElseThrow(), limits);
    }

    /** {@return within what it judges one dossier} */
    public Limits limits() {
        return limits;
    }

    /**
     * {@return the edition that {@code dossier} is judged against}
     *
     * @throws NoEditionException when editions were given and none is in force on the day of its deposit
     */
    public Edition regulation(Dossier dossier) {
        Objects.requireNonNull(dossier, "dossier");
        return FactDeriver.depositOf(dossier, editions.zone())
                .map(this::regulation)
                .orElse(regulation);
    }

    /** {@return the time zone in which days begin and end} */
    public ZoneId zone() {
        return editions.zone();
    }

    /**
     * {@return the edition that a dossier is judged against at {@code instant}}
     *
     * @throws NoEditionException when editions were given and none is in force that day
     */
    public Edition regulation(Instant instant) {
        Objects.requireNonNull(instant, "instant");
        return named ? regulation : editions.calendar().required(LocalDate.ofInstant(instant, editions.zone()));
    }

    /**
     * {@return the verdict on {@code dossier}, under the thresholds that held when it was deposited; when it says no
     * deposit, under those of the regulation's first day}
     *
     * @throws NoEditionException when editions were given and none is in force that day
     * @throws fr.cahier.regulation.RuleDefectException when a rule fails; no partial verdict is given
     * @throws fr.cahier.regulation.LimitExceededException when more would be taken than the limits allow
     * @throws java.util.concurrent.CancellationException when the thread is interrupted, which it stays
     */
    public Verdict evaluate(Dossier dossier) {
        Objects.requireNonNull(dossier, "dossier");
        return evaluate(dossier, setting(dossier));
    }

    /**
     * {@return the verdict on {@code dossier}, under the thresholds that hold at {@code instant}}
     *
     * @throws NoEditionException when editions were given and none is in force that day
     * @throws fr.cahier.regulation.RuleDefectException when a rule fails; no partial verdict is given
     * @throws fr.cahier.regulation.LimitExceededException when more would be taken than the limits allow
     * @throws java.util.concurrent.CancellationException when the thread is interrupted, which it stays
     */
    public Verdict evaluate(Dossier dossier, Instant instant) {
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(instant, "instant");
        return evaluate(dossier, setting(instant, InstantBasis.CALLER));
    }

    private static Verdict evaluate(Dossier dossier, EvaluationContext setting) {
        List<Object> facts = setting.facts(dossier);
        List<Match> matches = setting.ready().rules().match(facts);
        return setting.ready().verdicts().make(dossier, facts, matches, setting.receipt(dossier));
    }

    /** {@return under what {@code dossier} is judged} */
    EvaluationContext setting(Dossier dossier) {
        return FactDeriver.depositOf(dossier, editions.zone())
                .map(deposit -> setting(deposit, InstantBasis.DEPOSIT))
                .orElseGet(this::withoutDeposit);
    }

    private EvaluationContext withoutDeposit() {
        Instant first = regulation.from().atStartOfDay(regulation.zone()).toInstant();
        boolean only = editions.all().size() == 1;
        return setting(first, only ? InstantBasis.EDITION : InstantBasis.LATEST_EDITION);
    }

    /** {@return under what any dossier is judged at {@code instant}} */
    EvaluationContext setting(Instant instant, InstantBasis basis) {
        LocalDate day = LocalDate.ofInstant(instant, editions.zone());
        Edition chosen = regulation(instant);
        return new EvaluationContext(chosen, stretches.get(chosen.id()).on(day), instant, basis, day);
    }
}
