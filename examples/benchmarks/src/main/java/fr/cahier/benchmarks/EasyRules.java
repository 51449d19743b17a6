package fr.cahier.benchmarks;

import fr.cahier.internal.language.RuleFile;
import fr.cahier.internal.language.RuleText;
import fr.cahier.internal.match.Match;
import fr.cahier.internal.match.RuleBase;
import fr.cahier.regulation.RuleInfo;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** The shipped rules in Easy Rules: one rule each, its condition made from the parsed rule. */
final class EasyRules implements RuleBase {

    private static final String FACTS = "facts";
    private static final String MATCHES = "matches";

    private final Rules rules = new Rules();
    private final RulesEngine engine = new DefaultRulesEngine();

    EasyRules(ShippedRules shipped) {
        List<RuleInfo> infos = shipped.infos();
        int rank = 0;
        for (RuleFile file : shipped.files()) {
            for (RuleText text : file.rules()) {
                register(new Form(infos.get(rank), text), rank++);
            }
        }
    }

    private void register(Form form, int priority) {
        rules.register(new RuleBuilder()
                .name(form.info().name())
                .priority(priority)
                .when(facts -> form.fits(facts.get(FACTS)))
                .then(facts -> {
                    List<Match> matches = facts.get(MATCHES);
                    form.each(facts.get(FACTS), matches::add);
                })
                .build());
    }

    @Override
    public List<Match> match(Collection<?> given) {
        Map<Class<?>, List<Object>> byType = new HashMap<>();
        for (Object fact : given) {
            byType.computeIfAbsent(fact.getClass(), type -> new ArrayList<>()).add(fact);
        }
        List<Match> matches = new ArrayList<>();
        Facts facts = new Facts();
        facts.put(FACTS, byType);
        facts.put(MATCHES, matches);
        engine.fire(rules, facts);
        return matches;
    }
}
