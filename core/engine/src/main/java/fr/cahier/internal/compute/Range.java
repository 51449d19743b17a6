package fr.cahier.internal.compute;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Between what a number lies, both included; a day is the number of its day.
 *
 * @param low null where nothing is known below
 * @param high null where nothing is known above
 */
record Range(@Nullable BigDecimal low, @Nullable BigDecimal high) {

    /** Decimals of a time in computations: thrice twenty minutes is an hour. */
    private static final int EXACT = 30;

    /** Decimals of a time that is told: a second is more than the last one. */
    private static final int TOLD = 4;

    static final Range UNKNOWN = new Range(null, null);
    static final Range ZERO = of(BigDecimal.ZERO);

    static Range of(BigDecimal value) {
        return new Range(value, value);
    }

    static Range of(long value) {
        return of(BigDecimal.valueOf(value));
    }

    Range plus(Range other) {
        return new Range(sum(low, other.low), sum(high, other.high));
    }

    /** {@return this, or nothing at all} */
    Range orZero() {
        return new Range(
                low == null ? null : low.min(BigDecimal.ZERO), high == null ? null : high.max(BigDecimal.ZERO));
    }

    Range negated() {
        return new Range(high == null ? null : high.negate(), low == null ? null : low.negate());
    }

    /** {@return hours or minutes, so exact that what is made from many of them may be rounded once} */
    static BigDecimal time(long number, int divisor) {
        long tenThousandths = Math.multiplyExact(number, 10_000L);
        return tenThousandths % divisor == 0
                ? shortened(BigDecimal.valueOf(tenThousandths / divisor, TOLD))
                : BigDecimal.valueOf(number).divide(BigDecimal.valueOf(divisor), EXACT, RoundingMode.HALF_EVEN);
    }

    /** {@return the same as rules and people see it: of an endless number a few decimals} */
    Range told() {
        return new Range(told(low), told(high));
    }

    private static @Nullable BigDecimal told(@Nullable BigDecimal number) {
        return number == null || number.scale() <= Fold.SHARE_SCALE
                ? number
                : shortened(number.setScale(TOLD, RoundingMode.HALF_EVEN));
    }

    /** {@return the number without the zeros that a division leaves after it} */
    static BigDecimal shortened(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    private static @Nullable BigDecimal sum(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? null : one.add(other);
    }
}
