package fr.cahier.internal.compute;

import fr.cahier.internal.compute.Operand.Item;
import fr.cahier.internal.compute.Operand.Items;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Brings many values to one range. What only may count widens it, and never decides. */
final class Fold {

    /** Decimals of a share in percent: no two shares of amounts that people write fall together. */
    static final int SHARE_SCALE = 10;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Fold() {}

    static Range sum(Items items) {
        Range sum =
                items.open() ? new Range(isNegative(items.least().low()) ? null : BigDecimal.ZERO, null) : Range.ZERO;
        for (Item item : items.all()) {
            sum = sum.plus(item.certain() ? item.range() : item.range().orZero());
        }
        return sum;
    }

    private static boolean isNegative(@Nullable BigDecimal least) {
        return least == null || least.signum() < 0;
    }

    static Range count(Items items) {
        long certain = items.all().stream().filter(Item::certain).count();
        return new Range(
                BigDecimal.valueOf(certain),
                items.open() ? null : BigDecimal.valueOf(items.all().size()));
    }

    /** An unsaid value may be one of the others, or another. */
    static Range distinct(Items items) {
        Set<Object> certain = new HashSet<>();
        Set<Object> all = new HashSet<>();
        int unsaid = 0;
        boolean any = false;
        for (Item item : items.all()) {
            Object value = item.value() instanceof BigDecimal number ? number.stripTrailingZeros() : item.value();
            any |= item.certain();
            if (value == null) {
                unsaid++;
            } else {
                all.add(value);
                if (item.certain()) {
                    certain.add(value);
                }
            }
        }
        int least = certain.isEmpty() && any ? 1 : certain.size();
        return new Range(
                BigDecimal.valueOf(least), items.open() ? null : BigDecimal.valueOf((long) all.size() + unsaid));
    }

    static Range least(Items items) {
        boolean known = !items.open() || items.least().low() != null;
        BigDecimal low = items.open() ? items.least().low() : null;
        BigDecimal high = null;
        boolean any = false;
        for (Item item : items.all()) {
            Range range = item.range();
            known &= range.low() != null;
            low = smaller(low, range.low());
            high = item.certain() ? smaller(high, range.high()) : high;
            any |= item.certain();
        }
        return any ? new Range(known ? low : null, high) : Range.UNKNOWN;
    }

    private static @Nullable BigDecimal smaller(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null ? other : other == null ? one : one.min(other);
    }

    static Range greatest(Items items) {
        Range least = least(new Items(
                items.all().stream()
                        .map(item -> new Item(item.range().negated(), item.certain(), item.value()))
                        .toList(),
                items.open(),
                items.least().negated()));
        return least.negated();
    }

    /** {@return the share in percent; unknown where the whole may be zero or less, since nothing is a share of nothing} */
    static Range share(Range part, Range whole) {
        if (whole.low() == null || whole.low().signum() <= 0) {
            return Range.UNKNOWN;
        }
        return new Range(
                part.low() == null ? null : ofWhole(part.low(), whole, true),
                part.high() == null ? null : ofWhole(part.high(), whole, false));
    }

    private static @Nullable BigDecimal ofWhole(BigDecimal part, Range whole, boolean least) {
        boolean byGreatest = least == part.signum() >= 0;
        BigDecimal divisor = byGreatest ? whole.high() : whole.low();
        if (divisor == null) {
            return least && part.signum() >= 0 || !least && part.signum() < 0 ? BigDecimal.ZERO : null;
        }
        return percent(part, divisor);
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return Range.shortened(part.multiply(HUNDRED).divide(whole, SHARE_SCALE, RoundingMode.HALF_EVEN));
    }
}
