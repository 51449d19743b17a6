package fr.cahier.internal.review;

import fr.cahier.internal.language.Condition;
import fr.cahier.internal.language.Condition.Comparison;
import fr.cahier.internal.language.Operand;
import fr.cahier.internal.language.PatternText;
import fr.cahier.internal.language.RuleText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the conditions of a rule in one form, whatever their order, names and spaces. */
final class ConditionNormalizer {

    /** Patterns by number: a binding is written as the number of its pattern, never its text. */
    private final Map<String, Integer> patterns = new HashMap<>();

    private final Map<String, String> bound = new HashMap<>();

    /** {@return equal texts for rules that ask the same} */
    String of(RuleText rule) {
        bound.clear();
        return rule.patterns().stream().map(this::pattern).sorted().collect(Collectors.joining(" & "));
    }

    /** {@return what each fact of the rule has to be, in the order of the rule} */
    List<Asked> asked(RuleText rule) {
        bound.clear();
        return rule.patterns().stream().map(this::fact).toList();
    }

    /** A fact that a rule asks for. */
    record Asked(String type, Set<String> conditions) {

        /** {@return whether every fact that is so is also as {@code other} asks} */
        boolean implies(Asked other) {
            return type.equals(other.type) && conditions.containsAll(other.conditions);
        }

        private String written() {
            return type + conditions.stream().collect(Collectors.joining(", ", "(", ")"));
        }
    }

    private String pattern(PatternText pattern) {
        return fact(pattern).written();
    }

    private Asked fact(PatternText pattern) {
        Asked asked = new Asked(
                pattern.factType(),
                pattern.conditions().stream()
                        .flatMap(condition -> parts(condition, Condition.Kind.ALL))
                        .map(this::condition)
                        .collect(Collectors.toCollection(TreeSet::new)));
        int number = patterns.computeIfAbsent(asked.written(), written -> patterns.size());
        pattern.bindings().forEach(binding -> bound.put(binding.name(), number + "." + binding.property()));
        return asked;
    }

    private String condition(Condition condition) {
        if (condition instanceof Comparison comparison) {
            return comparison.property() + comparison.operator().sign() + value(comparison.value());
        }
        Condition.Group group = (Condition.Group) condition;
        List<String> parts = parts(group, group.kind())
                .map(this::condition)
                .distinct()
                .sorted()
                .toList();
        return parts.stream()
                .collect(Collectors.joining(group.kind() == Condition.Kind.ALL ? " && " : " || ", "(", ")"));
    }

    private static Stream<Condition> parts(Condition condition, Condition.Kind kind) {
        return condition instanceof Condition.Group group && group.kind() == kind
                ? group.parts().stream().flatMap(part -> parts(part, kind))
                : Stream.of(condition);
    }

    private String value(Operand value) {
        if (value instanceof Operand.Bound other) {
            return "$" + bound.getOrDefault(other.name(), other.name());
        }
        return value instanceof Operand.Number number
                ? number.value().stripTrailingZeros().toPlainString()
                : value.written();
    }
}
