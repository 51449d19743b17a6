package fr.cahier.internal.drools;

import fr.cahier.internal.drools.PatternPlan.Bound;
import fr.cahier.internal.drools.PatternPlan.Join;
import fr.cahier.internal.drools.PatternPlan.Lookup;
import fr.cahier.internal.drools.PatternPlan.Test;
import fr.cahier.regulation.RuleInfo;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** Turns one rule of the engine's executable model into a plan. It knows patterns in a row, and nothing else. */
final class RulePlanner {

    private final Map<Variable<?>, Integer> slots = new HashMap<>();
    private final Vocabulary vocabulary;

    private RulePlanner(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * {@return the plan of {@code rule}; empty when something in it is not known here}
     *
     * @param vocabulary of all rules that are walked together
     */
    static Optional<RulePlan> plan(Rule rule, RuleInfo info, Vocabulary vocabulary) {
        return new RulePlanner(vocabulary).planned(rule, info);
    }

    private Optional<RulePlan> planned(Rule rule, RuleInfo info) {
        List<PatternPlan> patterns = new ArrayList<>();
        for (Condition condition : rule.getView().getSubConditions()) {
            if (condition.getType() == Condition.Type.CONSEQUENCE) {
                continue;
            }
            if (!isPlain(condition)) {
                return Optional.empty();
            }
            patterns.add(pattern((Pattern<?>) condition));
        }
        boolean known = rule.getView().getType() == Condition.Type.AND && !patterns.isEmpty();
        return known ? Optional.of(new RulePlan(info, patterns, slots.size(), told())) : Optional.empty();
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
                : constraint.getChildren().stream().allMatch(RulePlanner::isPlain);
    }

    private PatternPlan pattern(Pattern<?> pattern) {
        int slot = slot(pattern.getPatternVariable());
        int own = slots.size();
        List<Bound> bindings = new ArrayList<>();
        for (Binding binding : pattern.getBindings()) {
            bindings.add(new Bound(slot(binding.getBoundVariable()), value(binding)));
        }
        List<Constraint> all = new ArrayList<>();
        conjuncts(pattern.getConstraint(), all);
        Class<?> type = pattern.getPatternVariable().getType();
        List<SingleConstraint> lookedUp = lookedUp(all, own);
        List<Test> first = new ArrayList<>();
        List<Test> then = new ArrayList<>();
        for (Constraint constraint : all) {
            if (!lookedUp.contains(constraint)) {
                (usesFrom(constraint, own) ? then : first).add(test(constraint));
            }
        }
        return new PatternPlan(vocabulary.number(type), slot, lookup(type, lookedUp), first, bindings, then);
    }

    @SuppressWarnings("unchecked")
    private static Function1<Object, Object> value(Binding binding) {
        return bare(binding.getBindingFunction());
    }

    /** {@return what the engine's model has wrapped: conditions that are written alike are then one and the same object} */
    @SuppressWarnings("unchecked")
    private static <T> T bare(T wrapped) {
        return wrapped instanceof IntrospectableLambda wrapper ? (T) wrapper.getLambda() : wrapped;
    }

    private static void conjuncts(Constraint constraint, List<Constraint> all) {
        if (constraint == SingleConstraint.TRUE) {
            return;
        }
        boolean conjunction =
                constraint.getType() == Constraint.Type.MULTIPLE || constraint.getType() == Constraint.Type.AND;
        if (conjunction) {
            constraint.getChildren().forEach(child -> conjuncts(child, all));
        } else {
            all.add(constraint);
        }
    }

    /** {@return whether the constraint needs a value that stands in the slot {@code own} or further on} */
    private boolean usesFrom(Constraint constraint, int own) {
        return constraint instanceof SingleConstraint single
                ? Arrays.stream(single.getVariables()).anyMatch(variable -> slot(variable) >= own)
                : constraint.getChildren().stream().anyMatch(child -> usesFrom(child, own));
    }

    private Test test(Constraint constraint) {
        if (constraint instanceof SingleConstraint single) {
            return test(single);
        }
        List<Test> parts = constraint.getChildren().stream().map(this::test).toList();
        return constraint.getType() == Constraint.Type.OR
                ? values -> any(parts, values)
                : values -> every(parts, values);
    }

    private static boolean any(List<Test> parts, @Nullable Object[] values) throws Exception {
        for (Test part : parts) {
            if (part.holds(values)) {
                return true;
            }
        }
        return false;
    }

    private static boolean every(List<Test> parts, @Nullable Object[] values) throws Exception {
        for (Test part : parts) {
            if (!part.holds(values)) {
                return false;
            }
        }
        return true;
    }

    @SuppressWarnings("unchecked")
    private Test test(SingleConstraint single) {
        int[] from = Arrays.stream(single.getVariables()).mapToInt(this::slot).toArray();
        if (from.length == 1) {
            var predicate = bare(single.getPredicate1());
            int one = from[0];
            return values -> predicate.test(values[one]);
        }
        if (from.length == 2) {
            var predicate = bare(single.getPredicate2());
            int one = from[0];
            int other = from[1];
            return values -> predicate.test(values[one], values[other]);
        }
        var predicate = single.getPredicate();
        return values -> predicate.test(
                Arrays.stream(from).mapToObj(slot -> values[slot]).toArray());
    }

    /**
     * {@return the conditions that the table of facts answers by itself} One property whose value is written is enough. Where
     * several have to equal what was bound, facts are found by all of them at once: one by one, two lists of a dossier would
     * be multiplied.
     */
    private List<SingleConstraint> lookedUp(List<Constraint> constraints, int own) {
        List<SingleConstraint> joins = new ArrayList<>();
        for (Constraint constraint : constraints) {
            if (!(constraint instanceof SingleConstraint single) || !isText(single.getIndex())) {
                continue;
            }
            if (single.getIndex() instanceof AlphaIndex<?, ?> alpha && alpha.getRightValue() instanceof String) {
                return List.of(single);
            }
            if (single.getIndex() instanceof BetaIndex && slot(single.getVariables()[1]) < own) {
                joins.add(single);
            }
        }
        return joins;
    }

    @SuppressWarnings("unchecked")
    private @Nullable Lookup lookup(Class<?> type, List<SingleConstraint> lookedUp) {
        if (lookedUp.isEmpty()) {
            return null;
        }
        List<Integer> ids =
                lookedUp.stream().map(single -> single.getIndex().getIndexId()).toList();
        int number = vocabulary.number(type, ids);
        return lookedUp.get(0).getIndex() instanceof AlphaIndex<?, ?> alpha
                ? new Lookup(
                        number,
                        bare((Function1<Object, Object>) alpha.getLeftOperandExtractor()),
                        alpha.getRightValue(),
                        List.of())
                : new Lookup(
                        number, null, null, lookedUp.stream().map(this::join).toList());
    }

    @SuppressWarnings("unchecked")
    private Join join(SingleConstraint constraint) {
        BetaIndex<?, ?, ?> beta = (BetaIndex<?, ?, ?>) constraint.getIndex();
        return new Join(
                bare((Function1<Object, Object>) beta.getLeftOperandExtractor()),
                slot(constraint.getVariables()[1]),
                bare((Function1<Object, Object>) beta.getRightOperandExtractor()));
    }

    /** Texts only: of numbers, the engine's equality is wider than that of a table. */
    private static boolean isText(@Nullable Index<?, ?> index) {
        return index != null
                && index.getConstraintType() == Index.ConstraintType.EQUAL
                && index.getIndexedClass() == String.class
                && index.getIndexId() >= 0;
    }

    private Map<String, Integer> told() {
        Map<String, Integer> told = new HashMap<>();
        slots.forEach((variable, slot) -> {
            if (variable.getName().startsWith("$")) {
                told.put(variable.getName().substring(1), slot);
            }
        });
        return told;
    }

    private int slot(Variable<?> variable) {
        slots.putIfAbsent(variable, slots.size());
        return slots.get(variable);
    }
}
