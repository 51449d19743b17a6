package fr.cahier.internal.drools;

import fr.cahier.internal.drools.RulePlan.Fresh;
import fr.cahier.internal.drools.RulePlan.Walk;
import fr.cahier.regulation.FactChange;
import fr.cahier.regulation.Match;
import fr.cahier.regulation.Rematch;
import fr.cahier.regulation.RuleBase;
import fr.cahier.regulation.RuleDefectException;
import fr.cahier.regulation.RuleInfo;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Rules that are matched by walking over the engine's own executable model, its compiled conditions and its bindings,
 * without the engine's network. The network stays the reference, and takes over where a rule says more than the walk
 * knows; only then does a host need it.
 */
final class ModelRules implements RuleBase {

    private final List<RulePlan> plans;

    private final Vocabulary vocabulary;

    /** As many as the rule with the most values needs. */
    private final int slots;

    private ModelRules(List<RulePlan> plans, Vocabulary vocabulary) {
        this.plans = List.copyOf(plans);
        this.vocabulary = vocabulary;
        this.slots = plans.stream().mapToInt(RulePlan::slots).max().orElse(0);
    }

    /**
     * {@return the rules of {@code models}, each described by its own annotations; in the engine's network, where one of them
     * says more than the walk knows}
     */
    static RuleBase of(Collection<Model> models) {
        Map<String, RuleInfo> infos = infos(models);
        return of(models, infos, rule -> {
            Engine.require("La règle « " + rule.name() + " » demande le réseau du moteur, et celui-ci");
            return new DroolsRuleBase(models, infos);
        });
    }

    /**
     * {@return the rules of {@code models}, which may come from anybody: never in the network, which nothing bounds}
     *
     * @param infos what each rule of {@code models} is, by the name it has there
     * @throws RuleDefectException when a rule says more than the walk knows
     */
    static RuleBase bounded(Collection<Model> models, Map<String, RuleInfo> infos) {
        return of(models, infos, rule -> {
            throw new RuleDefectException("La règle « " + rule.name() + " » (" + rule.chapter()
                    + "/regles.drl) demande plus que des conditions l’une après l’autre."
                    + " Récrivez-la sur le modèle d’une règle voisine.");
        });
    }

    private static RuleBase of(
            Collection<Model> models, Map<String, RuleInfo> infos, Function<RuleInfo, RuleBase> otherwise) {
        Vocabulary vocabulary = new Vocabulary();
        List<RulePlan> plans = new ArrayList<>();
        for (Model model : models) {
            for (Rule rule : model.getRules()) {
                Optional<RulePlan> plan = RulePlanner.plan(rule, infos.get(rule.getName()), vocabulary);
                if (plan.isEmpty()) {
                    return otherwise.apply(infos.get(rule.getName()));
                }
                plans.add(plan.get());
            }
        }
        return new ModelRules(plans, vocabulary);
    }

    /** {@return what the rules of {@code models} say of themselves, by name} */
    static Map<String, RuleInfo> infos(Collection<Model> models) {
        return models.stream()
                .flatMap(ModelRules::infos)
                .collect(Collectors.toUnmodifiableMap(RuleInfo::name, Function.identity(), ModelRules::twice));
    }

    private static Stream<RuleInfo> infos(Model model) {
        List<Rule> inFile = model.getRules();
        return IntStream.range(0, inFile.size()).mapToObj(order -> RuleAnnotations.read(inFile.get(order), order));
    }

    private static RuleInfo twice(RuleInfo one, RuleInfo other) {
        throw new RuleDefectException("Deux règles portent le même nom : « " + one.name() + " » (chapitres "
                + one.chapter() + " et " + other.chapter() + ").");
    }

    @Override
    public List<RuleInfo> rules() {
        return plans.stream().map(RulePlan::rule).toList();
    }

    @Override
    public List<Match> match(Collection<?> facts) {
        Walk walk = walk(facts, new ArrayList<>(facts.size()), null);
        for (RulePlan plan : plans) {
            plan.match(walk);
        }
        return walk.matches();
    }

    @Override
    public Rematch match(List<Match> before, FactChange change) {
        List<Match> matches = new ArrayList<>(before.size());
        List<Match> gone = new ArrayList<>();
        for (Match match : before) {
            (isGone(match, change) ? gone : matches).add(match);
        }
        int kept = matches.size();
        Walk walk = walk(change.facts(), matches, new Fresh(new FactIndex(change.come(), vocabulary), change.come()));
        for (RulePlan plan : plans) {
            plan.matchFresh(walk);
        }
        walk.effort().matches(matches);
        return new Rematch(matches, gone, List.copyOf(matches.subList(kept, matches.size())));
    }

    private Walk walk(Collection<?> facts, List<Match> matches, @Nullable Fresh fresh) {
        return new Walk(
                new FactIndex(facts, vocabulary),
                new Effort(facts.size()),
                new @Nullable Object[slots],
                matches,
                fresh);
    }

    private static boolean isGone(Match match, FactChange change) {
        List<Object> facts = match.facts();
        for (int i = 0; i < facts.size(); i++) {
            if (change.gone().contains(facts.get(i))) {
                return true;
            }
        }
        return false;
    }
}
