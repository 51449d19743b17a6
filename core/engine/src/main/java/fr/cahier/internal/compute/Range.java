package fr.cahier.internal.compute;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Between what a number lies, both included; a day is the number of its day.
 *
 * @param low null where nothing is known below
 * @param high null where nothing is known above
 */
record Range(@Nullable BigDecimal low, @Nullable BigDecimal high) {

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

    /** {@return the number without the zeros that a division leaves after it} */
    static BigDecimal shortened(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    private static @Nullable BigDecimal sum(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? null : one.add(other);
    }
}
