package fr.cahier.benchmarks;

import fr.cahier.internal.language.Condition;
import fr.cahier.internal.language.FactTypes;
import fr.cahier.internal.language.Operand;
import fr.cahier.internal.language.PatternText;
import fr.cahier.internal.language.RuleText;
import fr.cahier.internal.match.Match;
import fr.cahier.regulation.RuleInfo;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
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

    /**
     * One pattern.
     *
     * @param test everything it says
     * @param alone what it says of its own fact
     * @param beside what it says of its fact and of values that others bound; null for nothing
     */
    private record Pattern(
            Class<?> type,
            Test test,
            Test alone,
            @Nullable Test beside,
            Map<String, Function<Object, @Nullable Object>> bindings) {}

    /** {@return the types of the facts of one match} */
    List<Class<?>> types() {
        return patterns.stream().<Class<?>>map(Pattern::type).toList();
    }

    /** {@return whether {@code fact} fits the pattern at that place, what others bound left aside} */
    boolean fitsAlone(int at, Object fact) {
        return patterns.get(at).alone.holds(fact, Map.of());
    }

    /** {@return whether the pattern at that place looks at what others bound} */
    boolean isJoined(int at) {
        return patterns.get(at).beside != null;
    }

    /** {@return whether the fact at that place fits beside those before it} */
    boolean fitsBeside(int at, IntFunction<Object> facts) {
        Map<String, @Nullable Object> bound = new HashMap<>();
        for (int before = 0; before < at; before++) {
            bind(before, facts.apply(before), bound);
        }
        return patterns.get(at).beside.holds(facts.apply(at), bound);
    }

    /** {@return the match of these facts} */
    Match match(IntFunction<Object> facts) {
        Map<String, @Nullable Object> bound = new HashMap<>();
        List<Object> tuple = new ArrayList<>();
        for (int at = 0; at < patterns.size(); at++) {
            tuple.add(facts.apply(at));
            bind(at, facts.apply(at), bound);
        }
        return match(bound, tuple);
    }

    private void bind(int at, Object fact, Map<String, @Nullable Object> bound) {
        patterns.get(at).bindings.forEach((name, value) -> bound.put(name, value.apply(fact)));
    }

    private Match match(Map<String, @Nullable Object> bound, List<Object> tuple) {
        TreeMap<String, Object> bindings = new TreeMap<>();
        bound.forEach((name, value) -> {
            if (value != null) {
                bindings.put(name, value);
            }
        });
        return new Match(info, bindings, List.copyOf(tuple));
    }

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
            matches.accept(match(bound, tuple));
            return;
        }
        Pattern pattern = patterns.get(at);
        for (Object fact : facts.getOrDefault(pattern.type, List.of())) {
            if ((enough == null || !enough[0]) && pattern.test.holds(fact, bound)) {
                bind(at, fact, bound);
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
        List<Test> alone = tests(type, text, false);
        List<Test> beside = tests(type, text, true);
        Map<String, Function<Object, @Nullable Object>> bindings = new HashMap<>();
        text.bindings().forEach(binding -> bindings.put(binding.name(), Property.of(type, binding.property())));
        Test all = all(tests(type, text, null));
        return new Pattern(type, all, all(alone), beside.isEmpty() ? null : all(beside), bindings);
    }

    /** @param joined null for all of them */
    private static List<Test> tests(Class<?> type, PatternText text, @Nullable Boolean joined) {
        return text.conditions().stream()
                .filter(condition -> joined == null || isJoined(condition) == joined)
                .map(condition -> test(type, condition))
                .toList();
    }

    private static boolean isJoined(Condition condition) {
        return condition instanceof Condition.Group group
                ? group.parts().stream().anyMatch(Form::isJoined)
                : ((Condition.Comparison) condition).value() instanceof Operand.Bound;
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
        if (operand instanceof Operand.BooleanValue flag) {
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
