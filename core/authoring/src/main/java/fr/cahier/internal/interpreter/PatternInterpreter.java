package fr.cahier.internal.interpreter;

import fr.cahier.internal.language.Condition;
import fr.cahier.internal.language.Condition.Comparison;
import fr.cahier.internal.language.Condition.Group;
import fr.cahier.internal.language.FactType;
import fr.cahier.internal.language.FactType.Kind;
import fr.cahier.internal.language.FactType.Property;
import fr.cahier.internal.language.FactTypes;
import fr.cahier.internal.language.Operand;
import fr.cahier.internal.language.Operator;
import fr.cahier.internal.language.PatternText;
import fr.cahier.internal.match.CompiledPattern;
import fr.cahier.internal.match.PatternBuilder;
import fr.cahier.internal.match.PatternTest;
import fr.cahier.internal.match.TypeRegistry;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Prepares one checked pattern for the matcher. */
final class PatternInterpreter {

    private static final UnaryOperator<@Nullable Object> ITSELF = value -> value;

    private final PatternText pattern;
    private final Class<?> record;
    private final Map<String, Property> properties;
    private final Map<String, Integer> slots;
    private final int own;
    private final PatternBuilder builder;

    /**
     * @param slots of values bound before, by name; this pattern adds its own
     * @param own slot of its fact
     */
    PatternInterpreter(PatternText pattern, TypeRegistry types, Map<String, Integer> slots, int own) {
        this.pattern = pattern;
        this.record = FactTypes.records()
                .filter(one -> one.getSimpleName().equals(pattern.factType()))
                .findFirst()
                .orElseThrow();
        this.properties =
                FactTypes.named(pattern.factType()).map(FactType::properties).orElseThrow();
        this.slots = slots;
        this.own = own;
        this.builder = new PatternBuilder(types, record, own);
    }

    CompiledPattern compiled() {
        int next = own + 1;
        for (PatternText.Binding binding : pattern.bindings()) {
            slots.put(binding.name(), next);
            builder.bind(next, accessor(binding.property()));
            next++;
        }
        pattern.conditions().forEach(this::add);
        return builder.build();
    }

    private UnaryOperator<@Nullable Object> accessor(String property) {
        return FactAccessors.of(record, property);
    }

    private void add(Condition condition) {
        if (condition instanceof Group group && group.kind() == Condition.Kind.ALL) {
            group.parts().forEach(this::add);
        } else if (!(condition instanceof Comparison comparison) || !isEqualityOfTexts(comparison)) {
            int comparisons = (int) condition.comparisons().count();
            int last = condition.comparisons().mapToInt(this::last).max().orElse(own);
            builder.test(test(condition), last, comparisons);
        }
    }

    private int last(Comparison comparison) {
        return comparison.value() instanceof Operand.Bound bound ? Math.max(own, slots.get(bound.name())) : own;
    }

    private boolean isEqualityOfTexts(Comparison comparison) {
        String property = comparison.property();
        if (comparison.operator() != Operator.EQUAL || properties.get(property).kind() != Kind.TEXT) {
            return false;
        }
        if (comparison.value() instanceof Operand.Text text) {
            builder.textEquals(test(comparison), property, accessor(property), text.value());
            return true;
        }
        if (comparison.value() instanceof Operand.Bound bound) {
            builder.textEquals(test(comparison), property, accessor(property), slots.get(bound.name()), ITSELF);
            return true;
        }
        return false;
    }

    private PatternTest test(Condition condition) {
        if (condition instanceof Comparison comparison) {
            return test(comparison);
        }
        Group group = (Group) condition;
        List<PatternTest> parts = group.parts().stream().map(this::test).toList();
        return switch (group.kind()) {
            case ALL -> PatternTest.all(parts);
            case ANY -> PatternTest.any(parts);
        };
    }

    private PatternTest test(Comparison comparison) {
        int fact = own;
        UnaryOperator<@Nullable Object> left = accessor(comparison.property());
        Operator operator = comparison.operator();
        if (comparison.value() instanceof Operand.Bound bound) {
            int right = slots.get(bound.name());
            return values -> Values.holds(operator, left.apply(values[fact]), values[right]);
        }
        Object right = written(comparison.value(), properties.get(comparison.property()));
        return values -> Values.holds(operator, left.apply(values[fact]), right);
    }

    /** {@return the written value; null for « not said »} */
    private static @Nullable Object written(Operand value, Property property) {
        if (value instanceof Operand.Text text) {
            return text.value();
        }
        if (value instanceof Operand.Number number) {
            return number(number.value(), property);
        }
        if (value instanceof Operand.BooleanValue flag) {
            return flag.value();
        }
        return value instanceof Operand.Constant constant ? choice(constant.name(), property) : null;
    }

    /** Of the property's type, so that comparing converts nothing. */
    private static Number number(BigDecimal number, Property property) {
        return property.kind() == Kind.WHOLE_NUMBER ? (Number) number.intValueExact() : number;
    }

    private static Object choice(String name, Property property) {
        return Arrays.stream(property.type().getEnumConstants())
                .filter(value -> ((Enum<?>) value).name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
