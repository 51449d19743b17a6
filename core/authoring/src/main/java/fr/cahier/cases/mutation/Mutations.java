package fr.cahier.cases.mutation;

import fr.cahier.annotation.PublicApi;
import fr.cahier.cases.Case;
import fr.cahier.cases.mutation.MutationReport.Fate;
import fr.cahier.cases.mutation.MutationReport.Result;
import fr.cahier.dossier.Dossier;
import fr.cahier.internal.interpreter.RuleInterpreter;
import fr.cahier.internal.language.Condition;
import fr.cahier.internal.language.Operand;
import fr.cahier.internal.language.RuleFile;
import fr.cahier.internal.language.RuleLint;
import fr.cahier.internal.language.RuleText;
import fr.cahier.internal.match.CompiledRule;
import fr.cahier.internal.review.Locator;
import fr.cahier.internal.review.Review;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.LimitExceededException;
import fr.cahier.regulation.Obligation;
import fr.cahier.regulation.RuleDefectException;
import fr.cahier.regulation.RuleInfo;
import fr.cahier.regulation.RuleIssue;
import fr.cahier.regulation.Threshold;
import fr.cahier.verdict.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Changes an edition one small step at a time and asks its cases. Rules do not feed one another, so a changed rule changes
 * its own matches and nothing else: only the cases of the obligations it concludes on are asked.
 */
@PublicApi
public final class Mutations {

    private final Edition regulation;
    private final List<RuleFile> ruleFiles;
    private final Map<String, RuleFile> files = new LinkedHashMap<>();
    private final Map<String, RuleText> texts = new LinkedHashMap<>();
    private final RuleInterpreter interpreter = new RuleInterpreter();
    private final Map<String, CompiledRule> rules = new LinkedHashMap<>();
    private final List<MutatedRule> steps = new ArrayList<>();
    private final MutationScope scope;
    private final MutationClock clock;
    private int beyond;
    private final MutationEvaluator judge;
    private final List<CaseUnderMutation> trials;
    private final Map<String, List<CaseUnderMutation>> trialsOf;
    private final List<ProbeDossier> witnesses;

    /**
     * @param regulation the edition
     * @param ruleFiles its rule files, in which {@link RuleLint} finds nothing
     * @param locator finds where the thresholds stand in their file
     * @param cases its cases
     * @param dossiers more dossiers, by name, on which a change that no case notices is tried
     * @param scope which changes are tried, and how much that may take
     * @throws RuleDefectException when a case does not hold before anything is changed
     */
    public Mutations(
            Edition regulation,
            List<RuleFile> ruleFiles,
            Locator locator,
            List<Case> cases,
            Map<String, Dossier> dossiers,
            MutationScope scope) {
        Objects.requireNonNull(regulation, "regulation");
        Objects.requireNonNull(ruleFiles, "ruleFiles");
        Objects.requireNonNull(locator, "locator");
        Objects.requireNonNull(cases, "cases");
        Objects.requireNonNull(dossiers, "dossiers");
        Objects.requireNonNull(scope, "scope");
        this.scope = scope;
        this.clock = new MutationClock(scope.limits().mutationTime());
        this.regulation = regulation;
        this.ruleFiles = List.copyOf(ruleFiles);
        OtherWordings wordings = new OtherWordings(regulation);
        Map<String, RuleInfo> infos =
                regulation.rules().stream().collect(Collectors.toMap(RuleInfo::name, Function.identity()));
        for (RuleFile file : ruleFiles) {
            for (RuleText rule : file.rules()) {
                RuleInfo info = infos.get(rule.name());
                files.put(rule.name(), file);
                texts.put(rule.name(), rule);
                rules.put(rule.name(), interpreter.compiled(rule, info));
                RuleMutants.of(file, rule, info, wordings.besides(info)).forEach(this::add);
            }
        }
        new ThresholdMutants(locator, regulation, this::naming).all().forEach(this::add);
        this.judge = new MutationEvaluator(regulation, interpreter, List.copyOf(rules.values()));
        this.trials = cases.stream()
                .map(expectation -> new CaseUnderMutation(judge, regulation, expectation))
                .toList();
        this.trialsOf = trials.stream()
                .collect(Collectors.groupingBy(trial -> trial.expectation().obligation()));
        this.witnesses = witnesses(cases, dossiers);
        checkCases();
    }

    /** What is beyond the limit is counted. */
    private void add(MutatedRule step) {
        if (!scope.includes(step.mutant())) {
            return;
        }
        if (steps.size() < scope.limits().mutants()) {
            steps.add(step);
        } else {
            beyond++;
        }
    }

    private List<String> naming(String threshold) {
        return texts.values().stream()
                .filter(rule -> names(rule, threshold))
                .flatMap(rule -> rules.get(rule.name()).rule().obligations().stream())
                .distinct()
                .toList();
    }

    private static boolean names(RuleText rule, String threshold) {
        return rule.patterns().stream()
                .flatMap(pattern -> pattern.conditions().stream())
                .flatMap(Condition::comparisons)
                .anyMatch(comparison -> comparison.value() instanceof Operand.Text written
                        && written.value().equals(threshold));
    }

    private List<ProbeDossier> witnesses(List<Case> cases, Map<String, Dossier> dossiers) {
        Map<Dossier, String> names = new LinkedHashMap<>();
        cases.forEach(expectation -> names.putIfAbsent(
                expectation.dossier(),
                "le dossier du cas « " + expectation.name() + " » (" + expectation.obligation() + ")"));
        dossiers.forEach((name, dossier) -> names.putIfAbsent(dossier, "le dossier " + name));
        return names.entrySet().stream()
                .map(entry -> ProbeDossier.of(entry.getValue(), entry.getKey(), judge, regulation))
                .toList();
    }

    private void checkCases() {
        List<RuleIssue> failing = trials.stream()
                .filter(trial -> !trial.holds())
                .map(CaseUnderMutation::expectation)
                .map(expectation -> new RuleIssue(
                        chapter(expectation) + "/cas.yaml",
                        0,
                        0,
                        expectation.obligation(),
                        "le cas « " + expectation.name() + " » ne donne pas le constat attendu.",
                        "Corrigez-le d’abord : « cahier tester » dit ce qui est constaté."))
                .toList();
        if (!failing.isEmpty()) {
            throw new RuleDefectException(failing);
        }
    }

    private String chapter(Case expectation) {
        return regulation
                .obligation(expectation.obligation())
                .map(Obligation::chapter)
                .orElse("");
    }

    /** {@return how many changes are tried, when there is time} */
    public int size() {
        return steps.size();
    }

    /** {@return on how many dossiers a change that no case notices is tried} */
    public int dossiers() {
        return witnesses.size();
    }

    /**
     * {@return what came of every change that was tried: all of them, within the limits}
     *
     * @param known those that are said to alter no verdict
     * @param tried run after each change that was tried
     * @throws java.util.concurrent.CancellationException when the thread is interrupted, which it stays
     */
    public MutationReport run(List<Equivalence> known, Runnable tried) {
        Objects.requireNonNull(known, "known");
        Objects.requireNonNull(tried, "tried");
        List<Result> results = new ArrayList<>();
        try {
            for (MutatedRule step : steps) {
                results.add(tried(step, known));
                tried.run();
            }
        } catch (MutationClock.OutOfTime over) {
            // What was tried counts, and the rest is told as left out.
        }
        boolean whole = results.size() == steps.size()
                && beyond == 0
                && scope.obligations().isEmpty();
        return new MutationReport(
                results, StaleEquivalences.of(known, results, whole), beyond + steps.size() - results.size());
    }

    /** A change that makes a rule cross too many facts is refused where it would be evaluated. */
    private Result tried(MutatedRule step, List<Equivalence> known) {
        try {
            return result(step, known);
        } catch (LimitExceededException tooMuch) {
            return new Result(step.mutant(), Fate.SKIPPED, tooMuch.getMessage());
        }
    }

    private Result result(MutatedRule step, List<Equivalence> known) {
        clock.check();
        Mutant mutant = step.mutant();
        Optional<String> refused = refused(step);
        if (refused.isPresent()) {
            return new Result(mutant, Fate.SKIPPED, refused.get());
        }
        Optional<String> noticed = noticed(step);
        if (noticed.isPresent()) {
            return new Result(mutant, Fate.NOTICED, noticed.get());
        }
        Optional<String> told = witnesses.stream()
                .peek(witness -> clock.check())
                .filter(witness -> tells(witness, step))
                .map(ProbeDossier::name)
                .findFirst();
        Optional<String> explained = known.stream()
                .filter(entry -> entry.isAbout(mutant))
                .map(Equivalence::reason)
                .findFirst();
        return explained.isPresent() && told.isEmpty()
                ? new Result(mutant, Fate.EQUIVALENT, explained.get())
                : new Result(mutant, Fate.UNNOTICED, told.orElse(null));
    }

    private Optional<String> refused(MutatedRule step) {
        if (step instanceof MutatedRule.OfRule of && of.changed() != null) {
            RuleFile file = files.get(of.mutant().subject());
            RuleFile alone =
                    new RuleFile(file.file(), file.text(), file.packageName(), file.imports(), List.of(of.changed()));
            return RuleLint.check(List.of(alone)).stream()
                    .map(RuleIssue::message)
                    .findFirst();
        }
        if (step instanceof MutatedRule.OfThreshold of) {
            return new Review(with(of.changed()), ruleFiles, Locator.NOWHERE)
                    .thresholds().stream()
                            .filter(RuleIssue::isError)
                            .map(RuleIssue::message)
                            .findFirst();
        }
        return Optional.empty();
    }

    private Optional<String> noticed(MutatedRule step) {
        Stream<CaseUnderMutation> noticing;
        if (step instanceof MutatedRule.OfRule of) {
            RuleInfo before = rules.get(of.mutant().subject()).rule();
            CompiledRule after = compiled(of);
            noticing = judge.concludedBy(before).stream()
                    .flatMap(id -> trialsOf.getOrDefault(id, List.of()).stream())
                    .peek(trial -> clock.check())
                    .filter(trial -> trial.notices(before.name(), after));
        } else {
            Edition other = with(((MutatedRule.OfThreshold) step).changed());
            noticing = trials.stream().peek(trial -> clock.check()).filter(trial -> trial.notices(other));
        }
        return noticing.findFirst()
                .map(CaseUnderMutation::expectation)
                .map(expectation -> expectation.name() + " (" + expectation.obligation() + ")");
    }

    private boolean tells(ProbeDossier witness, MutatedRule step) {
        return step instanceof MutatedRule.OfRule of
                ? witness.tells(judge, rules.get(of.mutant().subject()), compiled(of), telling(of))
                : witness.tells(judge, with(((MutatedRule.OfThreshold) step).changed()), trialsOf.keySet());
    }

    /** A change of words alone is told by the words. */
    private static Function<Finding, String> telling(MutatedRule step) {
        return step.mutant().kind() == Mutant.Kind.WORDING ? Finding::sentence : ProbeDossier::told;
    }

    private @Nullable CompiledRule compiled(MutatedRule.OfRule of) {
        RuleText changed = of.changed();
        return changed == null ? null : interpreter.compiled(changed, of.info());
    }

    private Edition with(Threshold changed) {
        Map<String, Threshold> thresholds = new LinkedHashMap<>(regulation.thresholds());
        thresholds.put(changed.code(), changed);
        return regulation.toBuilder().thresholds(thresholds).build();
    }
}
