package fr.cahier.internal.drools;

import fr.cahier.internal.match.CompiledRule;
import fr.cahier.internal.match.DirectMatcher;
import fr.cahier.internal.match.TypeRegistry;
import fr.cahier.regulation.RuleDefectCode;
import fr.cahier.regulation.RuleDefectException;
import fr.cahier.regulation.RuleInfo;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.drools.model.Model;
import org.drools.model.Rule;

/** Compiles the rules of Drools' executable model for the matcher. Tests compare it with the engine's own session. */
public final class ModelRuleReader {

    private ModelRuleReader() {}

    /**
     * @param infos by rule name
     * @throws RuleDefectException when a rule holds more than the language of rules has
     */
    public static DirectMatcher of(Collection<Model> models, Map<String, RuleInfo> infos) {
        TypeRegistry types = new TypeRegistry();
        List<CompiledRule> rules = new ArrayList<>();
        for (Model model : models) {
            for (Rule rule : model.getRules()) {
                rules.add(ModelRuleCompiler.compiled(rule, infos.get(rule.getName()), types));
            }
        }
        return new DirectMatcher(rules, types);
    }

    /**
     * {@return the annotations of the rules, by rule name}
     *
     * @throws RuleDefectException when two rules have the same name, or annotations are missing
     */
    public static Map<String, RuleInfo> infos(Collection<Model> models) {
        return models.stream()
                .flatMap(ModelRuleReader::infos)
                .collect(Collectors.toUnmodifiableMap(RuleInfo::name, Function.identity(), ModelRuleReader::twice));
    }

    private static Stream<RuleInfo> infos(Model model) {
        List<Rule> inFile = model.getRules();
        return IntStream.range(0, inFile.size()).mapToObj(order -> RuleAnnotations.read(inFile.get(order), order));
    }

    private static RuleInfo twice(RuleInfo one, RuleInfo other) {
        throw new RuleDefectException(
                RuleDefectCode.INCONSISTENT,
                "Deux règles portent le même nom : « " + one.name() + " » (chapitres " + one.chapter() + " et "
                        + other.chapter() + ").");
    }
}
