package fr.cahier.internal.drools;

import fr.cahier.regulation.Match;
import fr.cahier.regulation.RuleBase;
import fr.cahier.regulation.RuleDefectException;
import fr.cahier.regulation.RuleInfo;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;

/**
 * Rules in a Drools rule base. The base is shared between threads; each evaluation has a session of its own, and a
 * listener takes down what matched, because the rules' own consequences are empty.
 */
final class DroolsRuleBase implements RuleBase {

    private final KieBase base;
    private final Map<String, RuleInfo> rules;

    /** @param rules what each rule of {@code base} is, by the name it has there */
    DroolsRuleBase(KieBase base, Map<String, RuleInfo> rules) {
        this.base = base;
        this.rules = Map.copyOf(rules);
    }

    static DroolsRuleBase of(Collection<Model> models) {
        Map<String, RuleInfo> rules = models.stream()
                .flatMap(DroolsRuleBase::infos)
                .collect(Collectors.toUnmodifiableMap(RuleInfo::name, Function.identity(), DroolsRuleBase::twice));
        return new DroolsRuleBase(KieBaseBuilder.createKieBaseFromModel(models), rules);
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
        return List.copyOf(rules.values());
    }

    @Override
    public List<Match> match(Collection<?> facts) {
        KieSession session = base.newKieSession();
        try {
            Recorder recorder = new Recorder();
            session.addEventListener(recorder);
            facts.forEach(session::insert);
            session.fireAllRules();
            return recorder.matches;
        } catch (RuntimeException e) {
            throw new RuleDefectException("Une condition de règle a échoué sur ce dossier : " + e.getMessage(), e);
        } finally {
            session.dispose();
        }
    }

    private final class Recorder extends DefaultAgendaEventListener {

        private final List<Match> matches = new ArrayList<>();

        @Override
        public void afterMatchFired(AfterMatchFiredEvent event) {
            org.kie.api.runtime.rule.Match match = event.getMatch();
            SortedMap<String, Object> bindings = new TreeMap<>();
            for (String declaration : match.getDeclarationIds()) {
                Object value = match.getDeclarationValue(declaration);
                if (value != null && declaration.startsWith("$")) {
                    bindings.put(declaration.substring(1), value);
                }
            }
            matches.add(new Match(rules.get(match.getRule().getName()), bindings, List.copyOf(match.getObjects())));
        }
    }
}
