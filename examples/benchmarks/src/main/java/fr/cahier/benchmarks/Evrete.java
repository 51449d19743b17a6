package fr.cahier.benchmarks;

import fr.cahier.internal.language.RuleFile;
import fr.cahier.internal.language.RuleText;
import fr.cahier.internal.match.Match;
import fr.cahier.internal.match.RuleBase;
import fr.cahier.regulation.RuleInfo;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.RhsContext;
import org.evrete.api.StatelessSession;
import org.evrete.api.ValuesPredicate;
import org.evrete.api.builders.LhsBuilder;
import org.evrete.api.builders.RuleSetBuilder;

/**
 * The shipped rules in Evrete: one rule each, its conditions made from the parsed rule. What a pattern says of its own fact
 * is a condition on that fact; what it says of another one's values is a condition on both.
 */
final class Evrete implements RuleBase {

    private static final String FACT = "fact";
    private static final String MATCHES = "matches";

    private final Knowledge knowledge;

    /** The types that rules look at; the engine complains of any other. */
    private final Set<Class<?>> looked;

    Evrete(ShippedRules shipped) {
        List<RuleInfo> infos = shipped.infos();
        List<Form> forms = new ArrayList<>();
        for (RuleFile file : shipped.files()) {
            for (RuleText text : file.rules()) {
                forms.add(new Form(infos.get(forms.size()), text));
            }
        }
        looked = forms.stream().flatMap(form -> form.types().stream()).collect(Collectors.toSet());
        Knowledge declared = new KnowledgeService().newKnowledge();
        declared.configureTypes(types ->
                looked.forEach(type -> types.getOrDeclare(type).declareField(FACT, Object.class, fact -> fact)));
        RuleSetBuilder<Knowledge> builder = declared.builder();
        forms.forEach(form -> add(form, builder));
        knowledge = builder.build();
    }

    private static void add(Form form, RuleSetBuilder<Knowledge> builder) {
        int count = form.types().size();
        LhsBuilder<Knowledge> rule = builder.newRule(form.info().name()).getLhs();
        for (int at = 0; at < count; at++) {
            rule = rule.addFact(name(at), form.types().get(at));
        }
        for (int at = 0; at < count; at++) {
            int here = at;
            ValuesPredicate alone = values -> form.fitsAlone(here, values.get(0));
            rule = rule.where(alone, field(at));
            if (form.isJoined(at)) {
                String[] fields =
                        IntStream.rangeClosed(0, at).mapToObj(Evrete::field).toArray(String[]::new);
                ValuesPredicate beside = values -> form.fitsBeside(here, values::get);
                rule = rule.where(beside, fields);
            }
        }
        rule.execute(context -> collect(form, context));
    }

    private static void collect(Form form, RhsContext context) {
        List<Match> matches = context.getRuntime().get(MATCHES);
        matches.add(form.match(at -> context.getObject(name(at))));
    }

    private static String name(int at) {
        return "$" + at;
    }

    private static String field(int at) {
        return name(at) + "." + FACT;
    }

    @Override
    public List<Match> match(Collection<?> facts) {
        List<Match> matches = new ArrayList<>();
        StatelessSession session = knowledge.newStatelessSession();
        session.set(MATCHES, matches);
        facts.stream().filter(fact -> looked.contains(fact.getClass())).forEach(session::insert);
        session.fire();
        return matches;
    }
}
