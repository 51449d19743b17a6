package fr.cahier.internal.drools;

import fr.cahier.internal.match.CompiledPattern;
import fr.cahier.internal.match.CompiledRule;
import fr.cahier.internal.match.PatternBuilder;
import fr.cahier.internal.match.PatternTest;
import fr.cahier.internal.match.TypeRegistry;
import fr.cahier.regulation.RuleDefectCode;
import fr.cahier.regulation.RuleDefectException;
import fr.cahier.regulation.RuleInfo;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.drools.model.AlphaIndex;
import org.drools.model.BetaIndex;
import org.drools.model.Binding;
import org.drools.model.Condition;
import org.drools.model.Constraint;
import org.drools.model.Index;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;
import org.drools.model.functions.Function1;
import org.drools.model.functions.IntrospectableLambda;
import org.jspecify.annotations.Nullable;

/** Compiles one rule of the executable model. It accepts a sequence of patterns and nothing else. */
final class ModelRuleCompiler {

    private final Map<Variable<?>, Integer> slots = new HashMap<>();
    private final TypeRegistry types;

    private ModelRuleCompiler(TypeRegistry types) {
        this.types = types;
    }

    /** @throws RuleDefectException when the rule holds anything else */
    static CompiledRule compiled(Rule rule, RuleInfo info, TypeRegistry types) {
        return new ModelRuleCompiler(types).compiled(rule, info);
    }

    private CompiledRule compiled(Rule rule, RuleInfo info) {
        List<CompiledPattern> patterns = new ArrayList<>();
        boolean isSupported = rule.getView().getType() == Condition.Type.AND;
        for (Condition condition : rule.getView().getSubConditions()) {
            if (condition.getType() == Condition.Type.CONSEQUENCE) {
                continue;
            }
            isSupported &= isPlain(condition);
            if (isSupported) {
                patterns.add(pattern((Pattern<?>) condition));
            }
        }
        if (!isSupported || patterns.isEmpty()) {
            throw new RuleDefectException(
                    RuleDefectCode.INCONSISTENT,
                    "La règle « " + info.name() + " » (" + info.chapter()
                            + "/regles.drl) demande plus que des conditions l’une après l’autre."
                            + " Récrivez-la sur le modèle d’une règle voisine.");
        }
        return new CompiledRule(info, patterns, slots.size(), bindings());
    }

    private boolean isPlain(Condition condition) {
        return condition.getType() == Condition.Type.PATTERN
                && condition instanceof Pattern<?> pattern
                && Modifier.isFinal(pattern.getPatternVariable().getType().getModifiers())
                && !pattern.isPassive()
                && isPlain(pattern.getConstraint())
                && pattern.getBindings().stream().allMatch(bind -> bind.getInputVariables().length == 1);
    }

    private static boolean isPlain(Constraint constraint) {
        return constraint instanceof SingleConstraint single
                ? !single.isTemporal()
                : constraint.getChildren().stream().allMatch(ModelRuleCompiler::isPlain);
    }

    private CompiledPattern pattern(Pattern<?> pattern) {
        int slot = slot(pattern.getPatternVariable());
        PatternBuilder builder =
                new PatternBuilder(types, pattern.getPatternVariable().getType(), slot);
        for (Binding binding : pattern.getBindings()) {
            builder.bind(slot(binding.getBoundVariable()), accessor(binding.getBindingFunction()));
        }
        add(pattern.getConstraint(), builder);
        return builder.build();
    }

    @SuppressWarnings("unchecked")
    private static UnaryOperator<@Nullable Object> accessor(Object function) {
        Function1<Object, Object> unwrapped = unwrapped((Function1<Object, Object>) function);
        return unwrapped::apply;
    }

    /** {@return the lambda inside a wrapper: conditions that are written alike are then the same object} */
    @SuppressWarnings("unchecked")
    private static <T> T unwrapped(T wrapped) {
        return wrapped instanceof IntrospectableLambda wrapper ? (T) wrapper.getLambda() : wrapped;
    }

    private void add(Constraint constraint, PatternBuilder builder) {
        if (constraint == SingleConstraint.TRUE) {
            return;
        }
        boolean conjunction =
                constraint.getType() == Constraint.Type.MULTIPLE || constraint.getType() == Constraint.Type.AND;
        if (conjunction) {
            constraint.getChildren().forEach(child -> add(child, builder));
        } else if (!(constraint instanceof SingleConstraint single) || !isEquality(single, builder)) {
            builder.test(test(constraint), lastSlot(constraint), comparisons(constraint));
        }
    }

    /** Texts only: the engine's equality of numbers is wider than that of a hash table. */
    @SuppressWarnings("unchecked")
    private boolean isEquality(SingleConstraint single, PatternBuilder builder) {
        Index<?, ?> index = single.getIndex();
        if (!isText(index)) {
            return false;
        }
        UnaryOperator<@Nullable Object> extractor = accessor(index.getLeftOperandExtractor());
        if (index instanceof AlphaIndex<?, ?> alpha && alpha.getRightValue() instanceof String text) {
            builder.textEquals(test(single), index.getIndexId(), extractor, text);
            return true;
        }
        if (index instanceof BetaIndex<?, ?, ?> beta) {
            int bound = slot(single.getVariables()[1]);
            UnaryOperator<@Nullable Object> value = accessor(beta.getRightOperandExtractor());
            builder.textEquals(test(single), index.getIndexId(), extractor, bound, value);
            return true;
        }
        return false;
    }

    private static boolean isText(@Nullable Index<?, ?> index) {
        return index != null
                && index.getConstraintType() == Index.ConstraintType.EQUAL
                && index.getIndexedClass() == String.class
                && index.getIndexId() >= 0;
    }

    private int lastSlot(Constraint constraint) {
        return constraint instanceof SingleConstraint single
                ? Arrays.stream(single.getVariables())
                        .mapToInt(this::slot)
                        .max()
                        .orElse(0)
                : constraint.getChildren().stream()
                        .mapToInt(this::lastSlot)
                        .max()
                        .orElse(0);
    }

    private static int comparisons(Constraint constraint) {
        return constraint instanceof SingleConstraint
                ? 1
                : constraint.getChildren().stream()
                        .mapToInt(ModelRuleCompiler::comparisons)
                        .sum();
    }

    private PatternTest test(Constraint constraint) {
        if (constraint instanceof SingleConstraint single) {
            return test(single);
        }
        List<PatternTest> parts =
                constraint.getChildren().stream().map(this::test).toList();
        return constraint.getType() == Constraint.Type.OR ? PatternTest.any(parts) : PatternTest.all(parts);
    }

    @SuppressWarnings("unchecked")
    private PatternTest test(SingleConstraint single) {
        int[] from = Arrays.stream(single.getVariables()).mapToInt(this::slot).toArray();
        if (from.length == 1) {
            var predicate = unwrapped(single.getPredicate1());
            int one = from[0];
            return values -> predicate.test(values[one]);
        }
        if (from.length == 2) {
            var predicate = unwrapped(single.getPredicate2());
            int one = from[0];
            int other = from[1];
            return values -> predicate.test(values[one], values[other]);
        }
        var predicate = single.getPredicate();
        return values -> predicate.test(
                Arrays.stream(from).mapToObj(slot -> values[slot]).toArray());
    }

    private Map<String, Integer> bindings() {
        Map<String, Integer> bindings = new HashMap<>();
        slots.forEach((variable, slot) -> {
            if (variable.getName().startsWith("$")) {
                bindings.put(variable.getName().substring(1), slot);
            }
        });
        return bindings;
    }

    private int slot(Variable<?> variable) {
        slots.putIfAbsent(variable, slots.size());
        return slots.get(variable);
    }
}
