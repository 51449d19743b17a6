package fr.cahier.internal.mutation;

import fr.cahier.cases.Case;
import fr.cahier.cases.mutation.Equivalence;
import fr.cahier.cases.mutation.Mutant;
import fr.cahier.cases.mutation.MutationReport;
import fr.cahier.cases.mutation.MutationReport.Fate;
import fr.cahier.cases.mutation.MutationReport.Result;
import fr.cahier.cases.mutation.MutationScope;
import fr.cahier.cases.mutation.Mutations;
import fr.cahier.dossier.Dossier;
import fr.cahier.internal.derive.DayDerivers;
import fr.cahier.internal.interpreter.RuleInterpreter;
import fr.cahier.internal.language.RuleFile;
import fr.cahier.internal.language.RuleLint;
import fr.cahier.internal.language.RuleText;
import fr.cahier.internal.match.CompiledRule;
import fr.cahier.internal.review.Locator;
import fr.cahier.internal.review.Review;
import fr.cahier.regulation.Computation;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.LimitExceededException;
import fr.cahier.regulation.Obligation;
import fr.cahier.regulation.RuleDefectException;
import fr.cahier.regulation.RuleInfo;
import fr.cahier.regulation.RuleIssue;
import fr.cahier.regulation.RuleIssueCode;
import fr.cahier.regulation.Threshold;
import fr.cahier.verdict.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes small changes to an edition, one at a time, and runs its cases. Rules do not feed one another, so a changed
 * rule changes its own matches only: only the cases of its obligations are run. For one thread.
 */
public final class EditionMutations implements Mutations {

    private final Edition edition;
    private final List<RuleFile> ruleFiles;
    private final Map<String, RuleFile> files = new LinkedHashMap<>();
    private final RuleInterpreter interpreter = new RuleInterpreter();
    private final Map<String, CompiledRule> rules = new LinkedHashMap<>();
    private final List<MutatedRule> changes = new ArrayList<>();
    private final MutationScope scope;
    private final MutationClock clock;
    private int beyond;
    private final MutationEvaluator evaluator;
    private final List<CaseUnderMutation> prepared;
    private final Map<String, List<CaseUnderMutation>> preparedByObligation;
    private final List<ProbeDossier> probes;

    /**
     * @param ruleFiles free of {@link RuleLint} issues
     * @param dossiers more dossiers, by name, on which to try changes that no case notices
     * @throws RuleDefectException when a case fails unchanged
     */
    public EditionMutations(
            Edition edition,
            List<RuleFile> ruleFiles,
            Locator locator,
            List<Case> cases,
            Map<String, Dossier> dossiers,
            MutationScope scope) {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(ruleFiles, "ruleFiles");
        Objects.requireNonNull(locator, "locator");
        Objects.requireNonNull(cases, "cases");
        Objects.requireNonNull(dossiers, "dossiers");
        Objects.requireNonNull(scope, "scope");
        this.scope = scope;
        this.clock = new MutationClock(scope.limits().mutationTime());
        this.edition = edition;
        this.ruleFiles = List.copyOf(ruleFiles);
        List<RuleText> texts = new ArrayList<>();
        OtherWordings wordings = new OtherWordings(edition);
        Map<String, RuleInfo> infos =
                edition.rules().stream().collect(Collectors.toMap(RuleInfo::name, Function.identity()));
        for (RuleFile file : ruleFiles) {
            for (RuleText rule : file.rules()) {
                RuleInfo info = infos.get(rule.name());
                files.put(rule.name(), file);
                texts.add(rule);
                rules.put(rule.name(), interpreter.compiled(rule, info));
                RuleMutants.of(file, rule, info, wordings.besides(info)).forEach(this::add);
            }
        }
        NumberReaders readers = new NumberReaders(edition, texts, infos);
        new ThresholdMutants(locator, edition, readers::comparing).all().forEach(this::add);
        new ComputationMutants(locator, edition, readers::restingOn).all().forEach(this::add);
        this.evaluator = new MutationEvaluator(edition, interpreter, List.copyOf(rules.values()));
        DayDerivers derivers = new DayDerivers(edition);
        this.prepared = cases.stream()
                .map(expectation -> new CaseUnderMutation(evaluator, derivers, expectation))
                .toList();
        this.preparedByObligation = prepared.stream()
                .collect(Collectors.groupingBy(one -> one.expectation().obligation()));
        this.probes = probes(cases, dossiers, derivers);
        checkCases();
    }

    /** Changes beyond the limit are counted only. */
    private void add(MutatedRule change) {
        if (!scope.includes(change.mutant())) {
            return;
        }
        if (changes.size() < scope.limits().mutants()) {
            changes.add(change);
        } else {
            beyond++;
        }
    }

    private List<ProbeDossier> probes(List<Case> cases, Map<String, Dossier> dossiers, DayDerivers derivers) {
        Map<Dossier, String> names = new LinkedHashMap<>();
        cases.forEach(expectation -> names.putIfAbsent(
                expectation.dossier(),
                "le dossier du cas « " + expectation.name() + " » (" + expectation.obligation() + ")"));
        dossiers.forEach((name, dossier) -> names.putIfAbsent(dossier, "le dossier " + name));
        return names.entrySet().stream()
                .map(entry -> ProbeDossier.of(entry.getValue(), entry.getKey(), evaluator, derivers))
                .toList();
    }

    private void checkCases() {
        List<RuleIssue> failing = prepared.stream()
                .filter(one -> !one.holds())
                .map(CaseUnderMutation::expectation)
                .map(expectation -> new RuleIssue(
                        chapter(expectation) + "/cas.yaml",
                        0,
                        0,
                        expectation.obligation(),
                        "le cas « " + expectation.name() + " » ne donne pas le constat attendu.",
                        "Corrigez-le d’abord : joué seul, il dit ce qui est constaté.",
                        RuleIssueCode.FAILED_CASE))
                .toList();
        if (!failing.isEmpty()) {
            throw new RuleDefectException(failing);
        }
    }

    private String chapter(Case expectation) {
        return edition.obligation(expectation.obligation())
                .map(Obligation::chapter)
                .orElse("");
    }

    @Override
    public int size() {
        return changes.size();
    }

    @Override
    public int dossiers() {
        return probes.size();
    }

    @Override
    public MutationReport run(List<Equivalence> known, Runnable tried) {
        Objects.requireNonNull(known, "known");
        Objects.requireNonNull(tried, "tried");
        List<Result> results = new ArrayList<>();
        try {
            for (MutatedRule change : changes) {
                results.add(tried(change, known));
                tried.run();
            }
        } catch (MutationClock.OutOfTime over) {
            // results so far count; the rest is reported as untried
        }
        boolean whole = results.size() == changes.size()
                && beyond == 0
                && scope.obligations().isEmpty();
        return new MutationReport(
                results, StaleEquivalences.of(known, results, whole), beyond + changes.size() - results.size());
    }

    /** The evaluation refuses a rule that crosses too many facts. */
    private Result tried(MutatedRule change, List<Equivalence> known) {
        try {
            return result(change, known);
        } catch (LimitExceededException tooMuch) {
            return new Result(change.mutant(), Fate.SKIPPED, tooMuch.getMessage());
        }
    }

    private Result result(MutatedRule change, List<Equivalence> known) {
        clock.check();
        Mutant mutant = change.mutant();
        Optional<String> refused = refused(change);
        if (refused.isPresent()) {
            return new Result(mutant, Fate.SKIPPED, refused.get());
        }
        Optional<String> noticed = noticed(change);
        if (noticed.isPresent()) {
            return new Result(mutant, Fate.NOTICED, noticed.get());
        }
        Optional<String> shown = probes.stream()
                .peek(probe -> clock.check())
                .filter(differing(change))
                .map(ProbeDossier::name)
                .findFirst();
        Optional<String> explained = known.stream()
                .filter(entry -> entry.isAbout(mutant))
                .map(Equivalence::reason)
                .findFirst();
        return explained.isPresent() && shown.isEmpty()
                ? new Result(mutant, Fate.EQUIVALENT, explained.get())
                : new Result(mutant, Fate.UNNOTICED, shown.orElse(null));
    }

    private Optional<String> refused(MutatedRule change) {
        if (change instanceof MutatedRule.OfRule of && of.changed() != null) {
            RuleFile file = files.get(of.mutant().subject());
            return RuleLint.check(List.of(file.withRules(List.of(of.changed())))).stream()
                    .map(RuleIssue::message)
                    .findFirst();
        }
        if (change instanceof MutatedRule.OfThreshold of) {
            return new Review(with(of.changed()), ruleFiles, Locator.NOWHERE)
                    .thresholds().stream()
                            .filter(RuleIssue::isError)
                            .map(RuleIssue::message)
                            .findFirst();
        }
        return Optional.empty();
    }

    private Optional<String> noticed(MutatedRule change) {
        Stream<CaseUnderMutation> noticing;
        if (change instanceof MutatedRule.OfRule of) {
            RuleInfo before = rules.get(of.mutant().subject()).rule();
            CompiledRule after = compiled(of);
            noticing = evaluator.concludedBy(before).stream()
                    .flatMap(id -> preparedByObligation.getOrDefault(id, List.of()).stream())
                    .peek(one -> clock.check())
                    .filter(one -> one.notices(before.name(), after));
        } else {
            DayDerivers other = new DayDerivers(with(change));
            noticing = prepared.stream().peek(one -> clock.check()).filter(one -> one.notices(other));
        }
        return noticing.findFirst()
                .map(CaseUnderMutation::expectation)
                .map(expectation -> expectation.name() + " (" + expectation.obligation() + ")");
    }

    private Predicate<ProbeDossier> differing(MutatedRule change) {
        if (change instanceof MutatedRule.OfRule of) {
            CompiledRule before = rules.get(of.mutant().subject());
            CompiledRule after = compiled(of);
            return probe -> probe.differs(evaluator, before, after, comparedPart(of));
        }
        DayDerivers changed = new DayDerivers(with(change));
        return probe -> probe.differs(evaluator, changed, preparedByObligation.keySet());
    }

    /** A change of wording shows in the sentence only. */
    private static Function<Finding, String> comparedPart(MutatedRule change) {
        return change.mutant().kind() == Mutant.Kind.WORDING ? Finding::sentence : ProbeDossier::compared;
    }

    private @Nullable CompiledRule compiled(MutatedRule.OfRule of) {
        RuleText changed = of.changed();
        return changed == null ? null : interpreter.compiled(changed, of.info());
    }

    /** @param change none of a rule */
    private Edition with(MutatedRule change) {
        if (change instanceof MutatedRule.OfThreshold of) {
            return with(of.changed());
        }
        Computation changed = ((MutatedRule.OfComputation) change).changed();
        Map<String, Computation> computations = new LinkedHashMap<>(edition.computations());
        computations.put(changed.code(), changed);
        return edition.toBuilder().computations(computations).build();
    }

    private Edition with(Threshold changed) {
        Map<String, Threshold> thresholds = new LinkedHashMap<>(edition.thresholds());
        thresholds.put(changed.code(), changed);
        return edition.toBuilder().thresholds(thresholds).build();
    }
}
