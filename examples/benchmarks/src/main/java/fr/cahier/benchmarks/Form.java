package fr.cahier.benchmarks;

import fr.cahier.regulation.Match;
import fr.cahier.regulation.RuleInfo;
import fr.cahier.regulation.text.Condition;
import fr.cahier.regulation.text.FactTypes;
import fr.cahier.regulation.text.Operand;
import fr.cahier.regulation.text.PatternText;
import fr.cahier.regulation.text.RuleText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One rule file's rule as plain Java predicates over facts, for engines that have no rule language of ours. */
final class Form {

    private final RuleInfo info;
    private final List<Pattern> patterns;

    Form(RuleInfo info, RuleText text) {
        this.info = info;
        this.patterns = text.patterns().stream().map(Form::pattern).toList();
    }

    RuleInfo info() {
        return info;
    }

    /** Whether a fact fits, given what the patterns before it bound. */
    private interface Test {
        boolean holds(Object fact, Map<String, @Nullable Object> bound);
    }

    private record Pattern(Class<?> type, Test test, Map<String, Function<Object, @Nullable Object>> bindings) {}

    /** {@return whether some facts fit} */
    boolean fits(Map<Class<?>, List<Object>> facts) {
        boolean[] found = {false};
        walk(facts, 0, new HashMap<>(), new ArrayList<>(), match -> found[0] = true, found);
        return found[0];
    }

    /** Gives every combination of facts that fits. */
    void each(Map<Class<?>, List<Object>> facts, Consumer<Match> matches) {
        walk(facts, 0, new HashMap<>(), new ArrayList<>(), matches, null);
    }

    private void walk(
            Map<Class<?>, List<Object>> facts,
            int at,
            Map<String, @Nullable Object> bound,
            List<Object> tuple,
            Consumer<Match> matches,
            boolean @Nullable [] enough) {
        if (at == patterns.size()) {
            TreeMap<String, Object> bindings = new TreeMap<>();
            bound.forEach((name, value) -> {
                if (value != null) {
                    bindings.put(name, value);
                }
            });
            matches.accept(new Match(info, bindings, List.copyOf(tuple)));
            return;
        }
        Pattern pattern = patterns.get(at);
        for (Object fact : facts.getOrDefault(pattern.type, List.of())) {
            if ((enough == null || !enough[0]) && pattern.test.holds(fact, bound)) {
                pattern.bindings.forEach((name, value) -> bound.put(name, value.apply(fact)));
                tuple.add(fact);
                walk(facts, at + 1, bound, tuple, matches, enough);
                tuple.remove(tuple.size() - 1);
            }
        }
    }

    private static Pattern pattern(PatternText text) {
        Class<?> type = FactTypes.records()
                .filter(record -> record.getSimpleName().equals(text.factType()))
                .findFirst()
                .orElseThrow();
        List<Test> tests = text.conditions().stream()
                .map(condition -> test(type, condition))
                .toList();
        Map<String, Function<Object, @Nullable Object>> bindings = new HashMap<>();
        text.bindings().forEach(binding -> bindings.put(binding.name(), Property.of(type, binding.property())));
        return new Pattern(type, all(tests), bindings);
    }

    private static Test all(List<Test> tests) {
        return (fact, bound) -> {
            for (Test test : tests) {
                if (!test.holds(fact, bound)) {
                    return false;
                }
            }
            return true;
        };
    }

    private static Test any(List<Test> tests) {
        return (fact, bound) -> {
            for (Test test : tests) {
                if (test.holds(fact, bound)) {
                    return true;
                }
            }
            return false;
        };
    }

    private static Test test(Class<?> type, Condition condition) {
        if (condition instanceof Condition.Group group) {
            List<Test> parts =
                    group.parts().stream().map(part -> test(type, part)).toList();
            return group.kind() == Condition.Kind.ALL ? all(parts) : any(parts);
        }
        return comparison(type, (Condition.Comparison) condition);
    }

    private static Test comparison(Class<?> type, Condition.Comparison comparison) {
        Function<Object, @Nullable Object> property = Property.of(type, comparison.property());
        Operand operand = comparison.value();
        Object constant = operand instanceof Operand.Bound ? null : constant(operand);
        String name = operand instanceof Operand.Bound bound ? bound.name() : null;
        return (fact, bound) -> {
            Object left = property.apply(fact);
            Object right = name == null ? constant : bound.get(name);
            return switch (comparison.operator()) {
                case EQUAL -> same(left, right);
                case NOT_EQUAL -> !same(left, right);
                case LESS -> left != null && right != null && order(left, right) < 0;
                case AT_MOST -> left != null && right != null && order(left, right) <= 0;
                case MORE -> left != null && right != null && order(left, right) > 0;
                case AT_LEAST -> left != null && right != null && order(left, right) >= 0;
            };
        };
    }

    private static @Nullable Object constant(Operand operand) {
        if (operand instanceof Operand.Text text) {
            return text.value();
        }
        if (operand instanceof Operand.Number number) {
            return number.value();
        }
        if (operand instanceof Operand.Flag flag) {
            return flag.value();
        }
        return operand instanceof Operand.Constant named ? Property.constant(named.type(), named.name()) : null;
    }

    private static boolean same(@Nullable Object left, @Nullable Object right) {
        boolean numbers = left instanceof Number && right instanceof Number;
        return numbers ? order(left, right) == 0 : Objects.equals(left, right);
    }

    @SuppressWarnings("unchecked")
    private static int order(Object left, Object right) {
        return left instanceof Number && right instanceof Number
                ? decimal(left).compareTo(decimal(right))
                : ((Comparable<Object>) left).compareTo(right);
    }

    private static BigDecimal decimal(Object number) {
        return number instanceof BigDecimal decimal ? decimal : BigDecimal.valueOf(((Number) number).longValue());
    }
}
