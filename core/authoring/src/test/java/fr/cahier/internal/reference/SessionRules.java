package fr.cahier.internal.reference;

import fr.cahier.internal.drools.ModelRuleReader;
import fr.cahier.internal.drools.PrebuiltRules;
import fr.cahier.internal.match.Match;
import fr.cahier.internal.match.RuleBase;
import fr.cahier.regulation.RuleInfo;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;

/**
 * Rules matched by the engine's own session. The base is shared between threads; each evaluation has a session of its own,
 * and a listener takes down what matched, because the rules' own consequences are empty.
 */
public final class SessionRules implements RuleBase {

    private final KieBase base;
    private final Map<String, RuleInfo> rules;

    /** @param rules what each rule of {@code models} is, by the name it has there */
    public SessionRules(Collection<Model> models, Map<String, RuleInfo> rules) {
        this.base = KieBaseBuilder.createKieBaseFromModel(models);
        this.rules = Map.copyOf(rules);
    }

    /** {@return the shipped rules of every chapter under {@code rulePackage}} */
    public static SessionRules shipped(String rulePackage) {
        List<Model> models = PrebuiltRules.models(SessionRules.class.getClassLoader(), rulePackage);
        return new SessionRules(models, ModelRuleReader.infos(models));
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
