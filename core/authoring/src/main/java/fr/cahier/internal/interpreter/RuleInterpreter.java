package fr.cahier.internal.interpreter;

import fr.cahier.internal.language.FactTypes;
import fr.cahier.internal.language.PatternText;
import fr.cahier.internal.language.RuleFile;
import fr.cahier.internal.language.RuleText;
import fr.cahier.internal.match.CompiledPattern;
import fr.cahier.internal.match.CompiledRule;
import fr.cahier.internal.match.DirectMatcher;
import fr.cahier.internal.match.FactTable;
import fr.cahier.internal.match.TypeRegistry;
import fr.cahier.regulation.Outcome;
import fr.cahier.regulation.RuleInfo;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Prepares rules, free of {@link fr.cahier.internal.language.RuleLint} issues, for the matcher. Rules of one
 * interpreter may share a fact table.
 */
public final class RuleInterpreter {

    private final TypeRegistry types = new TypeRegistry();

    public RuleInterpreter() {
        FactTypes.records().forEach(types::number);
    }

    /** {@return in file order} */
    public static DirectMatcher of(List<RuleFile> files) {
        RuleInterpreter interpreter = new RuleInterpreter();
        List<RuleInfo> infos = infos(files);
        List<CompiledRule> rules = new ArrayList<>();
        for (RuleFile file : files) {
            for (RuleText rule : file.rules()) {
                rules.add(interpreter.compiled(rule, infos.get(rules.size())));
            }
        }
        return new DirectMatcher(rules, interpreter.types);
    }

    public CompiledRule compiled(RuleText rule, RuleInfo info) {
        Map<String, Integer> bound = new HashMap<>();
        List<CompiledPattern> patterns = new ArrayList<>();
        int slots = 0;
        for (PatternText pattern : rule.patterns()) {
            patterns.add(new PatternInterpreter(pattern, types, bound, slots).compiled());
            slots += 1 + pattern.bindings().size();
        }
        return new CompiledRule(info, patterns, slots, bound);
    }

    public FactTable table(Collection<?> facts) {
        return new FactTable(facts, types);
    }

    public static List<RuleInfo> infos(List<RuleFile> files) {
        List<RuleInfo> infos = new ArrayList<>();
        Map<String, Integer> inChapter = new HashMap<>();
        for (RuleFile file : files) {
            for (RuleText rule : file.rules()) {
                int order = inChapter.merge(file.chapter(), 1, Integer::sum) - 1;
                infos.add(info(file, rule, order));
            }
        }
        return infos;
    }

    private static RuleInfo info(RuleFile file, RuleText rule, int order) {
        String word = rule.annotation("conclut").orElseThrow();
        return new RuleInfo(
                rule.name(),
                file.chapter(),
                order,
                rule.obligations(),
                Outcome.of(word).orElseThrow(),
                rule.annotation("constat").orElse(word));
    }
}
