package fr.cahier.internal.compute;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** The time between two days or two moments; less than nothing where the second comes first. */
final class Spans {

    private static final int DAY = 24 * 60 * 60;

    private Spans() {}

    /** The later the second day and the earlier the first, the longer. */
    static Range between(ChronoUnit unit, Range from, Range to) {
        return new Range(between(unit, from.high(), to.low()), between(unit, from.low(), to.high()));
    }

    /**
     * {@return the time between two moments, each in seconds}
     *
     * @param hours whether it is told in hours; else in minutes
     * @param ofDay whether the moments are times of day: the second is that of the next day where it comes first
     */
    static Range between(boolean hours, boolean ofDay, Range from, Range to) {
        if (!ofDay) {
            return new Range(
                    in(hours, difference(from.high(), to.low())), in(hours, difference(from.low(), to.high())));
        }
        if (from.low() == null || to.low() == null) {
            return new Range(BigDecimal.ZERO, in(hours, BigDecimal.valueOf(DAY)));
        }
        BigDecimal seconds = to.low().subtract(from.low());
        return Range.of(in(hours, seconds.signum() < 0 ? seconds.add(BigDecimal.valueOf(DAY)) : seconds));
    }

    private static @Nullable BigDecimal difference(@Nullable BigDecimal from, @Nullable BigDecimal to) {
        return from == null || to == null ? null : to.subtract(from);
    }

    private static @Nullable BigDecimal in(boolean hours, @Nullable BigDecimal seconds) {
        return seconds == null ? null : Range.time(seconds.longValueExact(), hours ? 3600 : 60);
    }

    private static @Nullable BigDecimal between(ChronoUnit unit, @Nullable BigDecimal from, @Nullable BigDecimal to) {
        if (from == null || to == null) {
            return null;
        }
        LocalDate first = LocalDate.ofEpochDay(from.longValueExact());
        LocalDate second = LocalDate.ofEpochDay(to.longValueExact());
        return BigDecimal.valueOf(
                switch (unit) {
                    case YEARS -> Period.between(first, second).getYears();
                    case MONTHS -> Period.between(first, second).toTotalMonths();
                    default -> unit.between(first, second);
                });
    }
}
