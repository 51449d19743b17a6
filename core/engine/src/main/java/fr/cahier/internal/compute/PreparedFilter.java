package fr.cahier.internal.compute;

import fr.cahier.regulation.Computation.Test;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A condition on one column.
 *
 * @param values texts, numbers, days or yes and no, as the column has them; the months of {@link Test#DEPUIS}
 */
record PreparedFilter(Column column, Test test, List<Object> values) {

    /** {@return whether the cell satisfies it; null where it does not say} */
    @Nullable
    Boolean holds(Cell cell, LocalDate deposit) {
        Object value = cell.value();
        if (test == Test.DIT) {
            return (value != null) == values.get(0).equals(true);
        }
        if (value == null) {
            return silence();
        }
        return switch (test) {
            case EGAL, PARMI -> isAny(value);
            case AU_MOINS -> compare(value) >= 0;
            case AU_PLUS -> compare(value) <= 0;
            case AVANT -> compare(value) < 0;
            case APRES -> compare(value) > 0;
            case DEPUIS -> isWithin((LocalDate) value, deposit);
            case DIT -> throw new IllegalStateException(column.path());
        };
    }

    /** What is bounded may lie within its bounds whatever it is. */
    private @Nullable Boolean silence() {
        if (column.kind() != Column.Kind.NUMBER) {
            return null;
        }
        BigDecimal bound = values.get(0) instanceof BigDecimal number ? number : null;
        if (bound == null || test == Test.EGAL || test == Test.PARMI) {
            return null;
        }
        boolean least = test == Test.AU_MOINS;
        BigDecimal worst = least ? column.min() : column.max();
        BigDecimal best = least ? column.max() : column.min();
        if (worst != null && (least ? worst.compareTo(bound) >= 0 : worst.compareTo(bound) <= 0)) {
            return true;
        }
        return best != null && (least ? best.compareTo(bound) < 0 : best.compareTo(bound) > 0) ? false : null;
    }

    private boolean isWithin(LocalDate day, LocalDate deposit) {
        LocalDate first = deposit.minusMonths(((BigDecimal) values.get(0)).longValueExact());
        return !day.isBefore(first) && !day.isAfter(deposit);
    }

    private boolean isAny(Object value) {
        for (Object wanted : values) {
            if (isSame(wanted, value)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSame(Object wanted, Object value) {
        return wanted instanceof BigDecimal number
                ? number.compareTo(number(value)) == 0
                : wanted.equals(value instanceof Enum<?> choice ? choice.name() : value);
    }

    private int compare(Object value) {
        return values.get(0) instanceof LocalDate day
                ? ((LocalDate) value).compareTo(day)
                : number(value).compareTo((BigDecimal) values.get(0));
    }

    static BigDecimal number(Object value) {
        return value instanceof BigDecimal number ? number : BigDecimal.valueOf(((Number) value).longValue());
    }
}
