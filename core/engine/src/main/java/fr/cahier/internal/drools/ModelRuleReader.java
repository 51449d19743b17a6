package fr.cahier.internal.drools;

import fr.cahier.internal.match.CompiledRule;
import fr.cahier.internal.match.DirectMatcher;
import fr.cahier.internal.match.TypeRegistry;
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

/**
 * Rules of the engine's executable model, its compiled conditions and its bindings, made ready for the matcher. The engine's own
 * session is what tests compare it with.
 */
public final class ModelRuleReader {

    private ModelRuleReader() {}

    /**
     * {@return the rules of {@code models}}
     *
     * @param infos what each of them is, by the name it has there
     * @throws RuleDefectException when a rule says more than the language of rules knows
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
     * {@return what the rules of {@code models} say of themselves, by name}
     *
     * @throws RuleDefectException when two of them have one name, or one says nothing
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
        throw new RuleDefectException("Deux règles portent le même nom : « " + one.name() + " » (chapitres "
                + one.chapter() + " et " + other.chapter() + ").");
    }
}
