package fr.cahier.benchmarks;

import fr.cahier.internal.match.Match;
import fr.cahier.internal.match.RuleBase;
import fr.cahier.regulation.RuleInfo;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.Results;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;

/** The shipped rule files in a plain Drools session: compiled as they are, every fact inserted, a listener that collects. */
final class PlainDrools implements RuleBase {

    private final KieBase base;
    private final Map<String, RuleInfo> rules;

    PlainDrools(ShippedRules shipped) {
        rules = shipped.infos().stream().collect(Collectors.toMap(RuleInfo::name, Function.identity()));
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem();
        shipped.files().forEach(file -> files.write("src/main/resources" + file.file(), file.text()));
        Results results = services.newKieBuilder(files)
                .buildAll(ExecutableModelProject.class)
                .getResults();
        if (results.hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(
                    results.getMessages(Message.Level.ERROR).toString());
        }
        base = services.newKieContainer(services.getRepository().getDefaultReleaseId())
                .getKieBase();
    }

    @Override
    public List<Match> match(Collection<?> facts) {
        List<Match> matches = new ArrayList<>();
        KieSession session = base.newKieSession();
        try {
            session.addEventListener(new DefaultAgendaEventListener() {
                @Override
                public void afterMatchFired(AfterMatchFiredEvent event) {
                    matches.add(match(event.getMatch()));
                }
            });
            facts.forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return matches;
    }

    private Match match(org.kie.api.runtime.rule.Match match) {
        SortedMap<String, Object> bindings = new TreeMap<>();
        for (String name : match.getDeclarationIds()) {
            Object value = match.getDeclarationValue(name);
            if (value != null && name.startsWith("$")) {
                bindings.put(name.substring(1), value);
            }
        }
        return new Match(rules.get(match.getRule().getName()), bindings, List.copyOf(match.getObjects()));
    }
}
