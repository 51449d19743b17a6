package fr.cahier.internal.compute;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** The time between two days; less than nothing where the second comes first. */
final class Spans {

    private Spans() {}

    /** The later the second day and the earlier the first, the longer. */
    static Range between(ChronoUnit unit, Range from, Range to) {
        return new Range(between(unit, from.high(), to.low()), between(unit, from.low(), to.high()));
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
