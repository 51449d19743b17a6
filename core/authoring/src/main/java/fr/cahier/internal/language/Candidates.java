package fr.cahier.internal.language;

import fr.cahier.internal.language.Condition.Comparison;
import fr.cahier.internal.language.FactType.Property;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Sample values that stand for all others. Rules write three numbers, so two more on each side suffice; of texts, the
 * written ones and one other.
 */
final class Candidates {

    private static final Object ANOTHER = new Object();

    private Candidates() {}

    /** {@return whether some value fulfils all {@code comparisons}, whatever is bound} */
    static boolean some(Property property, List<Comparison> comparisons) {
        return of(property, comparisons).stream()
                .anyMatch(value -> comparisons.stream().allMatch(comparison -> mayHold(value, comparison))
                        && bound(value, comparisons));
    }

    private static List<@Nullable Object> of(Property property, List<Comparison> comparisons) {
        List<@Nullable Object> values = new ArrayList<>();
        values.addAll(
                switch (property.kind()) {
                    case WHOLE_NUMBER -> numbers(2);
                    case DECIMAL_NUMBER -> numbers(1);
                    case BOOLEAN -> List.of(true, false);
                    case CHOICE -> FactTypes.values(property.type());
                    case TEXT -> texts(comparisons);
                    case DAY, HOUR, INSTANT, STAMP, LIST -> List.of(ANOTHER);
                });
        if (property.optional()) {
            values.add(null);
        }
        return values;
    }

    private static List<Object> numbers(int step) {
        return IntStream.rangeClosed(-4 / step, 4 / step)
                .<Object>mapToObj(count -> BigDecimal.valueOf(5L * step * count, 1))
                .toList();
    }

    private static List<Object> texts(List<Comparison> comparisons) {
        List<Object> texts = new ArrayList<>(List.of(ANOTHER));
        comparisons.stream()
                .map(Comparison::value)
                .filter(Operand.Text.class::isInstance)
                .forEach(text -> texts.add(((Operand.Text) text).value()));
        return texts;
    }

    private static boolean mayHold(@Nullable Object value, Comparison comparison) {
        Operand with = comparison.value();
        boolean equal = comparison.operator() == Operator.EQUAL;
        if (with instanceof Operand.Bound) {
            return value != null || !comparison.operator().isOrder();
        }
        if (with instanceof Operand.Absent) {
            return equal == (value == null);
        }
        if (with instanceof Operand.Number number) {
            return value instanceof BigDecimal known && comparison.operator().holds(known.compareTo(number.value()));
        }
        return equal == written(with).equals(value);
    }

    private static Object written(Operand operand) {
        if (operand instanceof Operand.Text text) {
            return text.value();
        }
        return operand instanceof Operand.BooleanValue flag ? flag.value() : ((Operand.Constant) operand).name();
    }

    /** A value is less than, equal to or more than a bound one; all comparisons with it must agree. */
    private static boolean bound(@Nullable Object value, List<Comparison> comparisons) {
        Set<String> names = comparisons.stream()
                .map(Comparison::value)
                .filter(Operand.Bound.class::isInstance)
                .map(Operand::written)
                .collect(Collectors.toSet());
        return names.stream().allMatch(name -> IntStream.rangeClosed(-1, 1).anyMatch(order -> comparisons.stream()
                .filter(comparison -> comparison.value().written().equals(name))
                .allMatch(comparison -> comparison.operator().holds(order))));
    }
}
