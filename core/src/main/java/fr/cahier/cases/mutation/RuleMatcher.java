package fr.cahier.cases.mutation;

import fr.cahier.regulation.Match;
import fr.cahier.regulation.RuleInfo;
import fr.cahier.regulation.text.Condition;
import fr.cahier.regulation.text.Condition.Comparison;
import fr.cahier.regulation.text.Condition.Group;
import fr.cahier.regulation.text.Operand;
import fr.cahier.regulation.text.Operator;
import fr.cahier.regulation.text.PatternText;
import fr.cahier.regulation.text.RuleText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Matches one rule without the engine, fact by fact. It knows the small language of rule files and nothing more, so that a
 * changed rule costs no compilation; a test holds it to what the engine matches.
 */
final class RuleMatcher {

    private final RuleText rule;
    private final RuleInfo info;

    RuleMatcher(RuleText rule, RuleInfo info) {
        this.rule = rule;
        this.info = info;
    }

    RuleInfo info() {
        return info;
    }

    /** {@return whether a condition asks for that very text} */
    boolean names(String text) {
        return rule.patterns().stream()
                .flatMap(pattern -> pattern.conditions().stream())
                .flatMap(Condition::comparisons)
                .anyMatch(comparison -> comparison.value() instanceof Operand.Text written
                        && written.value().equals(text));
    }

    List<Match> match(FactIndex facts) {
        List<Match> matches = new ArrayList<>();
        match(0, facts, new HashMap<>(), new ArrayList<>(), matches);
        return matches;
    }

    private void match(int at, FactIndex facts, Map<String, Object> bound, List<Object> matched, List<Match> matches) {
        if (at == rule.patterns().size()) {
            matches.add(new Match(info, new TreeMap<>(bound), List.copyOf(matched)));
            return;
        }
        PatternText pattern = rule.patterns().get(at);
        for (Object fact : facts.of(pattern.factType())) {
            Map<String, Object> here = bind(pattern, fact, bound);
            if (pattern.conditions().stream().allMatch(condition -> holds(condition, fact, here))) {
                matched.add(fact);
                match(at + 1, facts, here, matched, matches);
                matched.remove(matched.size() - 1);
            }
        }
    }

    private static Map<String, Object> bind(PatternText pattern, Object fact, Map<String, Object> bound) {
        if (pattern.bindings().isEmpty()) {
            return bound;
        }
        Map<String, Object> here = new HashMap<>(bound);
        for (PatternText.Binding binding : pattern.bindings()) {
            Object value = Properties.read(fact, binding.property());
            if (value != null) {
                here.put(binding.name(), value);
            }
        }
        return here;
    }

    private static boolean holds(Condition condition, Object fact, Map<String, Object> bound) {
        if (condition instanceof Comparison comparison) {
            return holds(
                    comparison.operator(),
                    Properties.read(fact, comparison.property()),
                    value(comparison.value(), bound));
        }
        Group group = (Group) condition;
        return switch (group.kind()) {
            case ALL -> group.parts().stream().allMatch(part -> holds(part, fact, bound));
            case ANY -> group.parts().stream().anyMatch(part -> holds(part, fact, bound));
        };
    }

    private static @Nullable Object value(Operand operand, Map<String, Object> bound) {
        if (operand instanceof Operand.Text text) {
            return text.value();
        }
        if (operand instanceof Operand.Number number) {
            return number.value();
        }
        if (operand instanceof Operand.Flag flag) {
            return flag.value();
        }
        if (operand instanceof Operand.Bound other) {
            return bound.get(other.name());
        }
        return operand instanceof Operand.Constant constant ? constant.name() : null;
    }

    /** What is not said is neither more nor less than anything, and equal to nothing but what is not said either. */
    private static boolean holds(Operator operator, @Nullable Object left, @Nullable Object right) {
        return switch (operator) {
            case EQUAL -> Objects.equals(plain(left), plain(right));
            case NOT_EQUAL -> !Objects.equals(plain(left), plain(right));
            case LESS -> left != null && right != null && compare(left, right) < 0;
            case AT_MOST -> left != null && right != null && compare(left, right) <= 0;
            case MORE -> left != null && right != null && compare(left, right) > 0;
            case AT_LEAST -> left != null && right != null && compare(left, right) >= 0;
        };
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static int compare(Object left, Object right) {
        return ((Comparable) plain(left)).compareTo(plain(right));
    }

    /** Numbers are equal whatever their type and their zeros; a value of a list is known by its name. */
    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Number number) {
            return new BigDecimal(number.toString()).stripTrailingZeros();
        }
        return value instanceof Enum<?> constant ? constant.name() : value;
    }
}
