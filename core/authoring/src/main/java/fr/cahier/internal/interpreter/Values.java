package fr.cahier.internal.interpreter;

import fr.cahier.internal.language.Operator;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Compares values as rules do. Unknown equals only unknown, and is neither more nor less than anything. Numbers compare
 * exactly, whatever their type and trailing zeros.
 */
final class Values {

    private Values() {}

    static boolean holds(Operator operator, @Nullable Object left, @Nullable Object right) {
        return switch (operator) {
            case EQUAL -> equal(left, right);
            case NOT_EQUAL -> !equal(left, right);
            case LESS -> left != null && right != null && compare(left, right) < 0;
            case AT_MOST -> left != null && right != null && compare(left, right) <= 0;
            case MORE -> left != null && right != null && compare(left, right) > 0;
            case AT_LEAST -> left != null && right != null && compare(left, right) >= 0;
        };
    }

    private static boolean equal(@Nullable Object left, @Nullable Object right) {
        if (left == right) {
            return true;
        }
        if (left == null || right == null) {
            return false;
        }
        return left instanceof Number one && right instanceof Number other
                ? compare(one, other) == 0
                : left.equals(right);
    }

    @SuppressWarnings("unchecked")
    private static int compare(Object left, Object right) {
        return left instanceof Number one && right instanceof Number other
                ? compare(one, other)
                : ((Comparable<Object>) left).compareTo(right);
    }

    private static int compare(Number left, Number right) {
        return left instanceof Integer one && right instanceof Integer other
                ? Integer.compare(one, other)
                : decimal(left).compareTo(decimal(right));
    }

    /** Facts hold whole numbers and decimals only. */
    private static BigDecimal decimal(Number number) {
        return number instanceof BigDecimal decimal ? decimal : BigDecimal.valueOf(number.longValue());
    }
}
