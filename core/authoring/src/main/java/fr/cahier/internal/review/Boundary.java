package fr.cahier.internal.review;

import fr.cahier.facts.Seuil;
import fr.cahier.internal.language.Condition;
import fr.cahier.internal.language.Condition.Comparison;
import fr.cahier.internal.language.FreeFactKeys;
import fr.cahier.internal.language.Operand;
import fr.cahier.internal.language.PatternText;
import fr.cahier.internal.language.RuleFile;
import fr.cahier.internal.language.RuleText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A property that a rule compares with a threshold: a case should have exactly that value.
 *
 * @param key of the free fact, or code of the computation, whose property it is; empty for any other
 */
public record Boundary(
        String file,
        RuleText rule,
        Comparison comparison,
        String threshold,
        String factType,
        String property,
        String key) {

    public static List<Boundary> in(List<RuleFile> files) {
        return files.stream()
                .flatMap(file -> file.rules().stream().flatMap(rule -> in(file.file(), rule)))
                .toList();
    }

    private static Stream<Boundary> in(String file, RuleText rule) {
        Map<String, Bound> bound = new HashMap<>();
        List<Boundary> found = new ArrayList<>();
        for (PatternText pattern : rule.patterns()) {
            String code = ThresholdUses.codes(pattern)
                    .map(Operand.Text::value)
                    .findFirst()
                    .orElse("");
            pattern.bindings()
                    .forEach(binding -> bound.put(binding.name(), new Bound(pattern, code, binding.property())));
            pattern.conditions().stream()
                    .flatMap(Condition::comparisons)
                    .filter(comparison -> comparison.operator().isOrder())
                    .filter(comparison -> comparison.value() instanceof Operand.Bound)
                    .forEach(comparison -> {
                        Bound other = bound.get(((Operand.Bound) comparison.value()).name());
                        Bound own = new Bound(pattern, code, comparison.property());
                        if (other != null && other.isThreshold() != own.isThreshold()) {
                            Bound threshold = other.isThreshold() ? other : own;
                            Bound fact = other.isThreshold() ? own : other;
                            found.add(new Boundary(
                                    file,
                                    rule,
                                    comparison,
                                    threshold.code(),
                                    fact.pattern().factType(),
                                    fact.property(),
                                    key(fact.pattern())));
                        }
                    });
        }
        return found.stream();
    }

    private static String key(PatternText pattern) {
        Stream<Operand.Text> keys = pattern.factType().equals(ComputationUses.FACT)
                ? ThresholdUses.codes(pattern)
                : FreeFactKeys.in(pattern);
        return keys.map(Operand.Text::value).findFirst().orElse("");
    }

    private record Bound(PatternText pattern, String code, String property) {
        boolean isThreshold() {
            return pattern.factType().equals(Seuil.class.getSimpleName());
        }
    }
}
