package fr.cahier.internal.cases;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.Temporal;
import org.jspecify.annotations.Nullable;

/** Whether what a case measures is a threshold's value, or next to it. */
final class Nearness {

    private Nearness() {}

    static boolean same(@Nullable Object measured, Object value) {
        if (measured instanceof Number && value instanceof BigDecimal required) {
            return new BigDecimal(measured.toString()).compareTo(required) == 0;
        }
        return measured != null && measured.equals(value);
    }

    /** {@return whether they are the same, or one apart: a unit, a day, a minute} */
    static boolean near(@Nullable Object measured, Object value) {
        if (measured instanceof Number && value instanceof BigDecimal required) {
            return new BigDecimal(measured.toString()).subtract(required).abs().compareTo(BigDecimal.ONE) <= 0;
        }
        if (measured instanceof LocalDate day && value instanceof LocalDate limit) {
            return Math.abs(day.toEpochDay() - limit.toEpochDay()) <= 1;
        }
        boolean times = measured instanceof Instant && value instanceof Instant
                || measured instanceof LocalTime && value instanceof LocalTime;
        if (times) {
            Duration apart = Duration.between((Temporal) measured, (Temporal) value);
            return apart.abs().compareTo(Duration.ofMinutes(1)) <= 0;
        }
        return same(measured, value);
    }
}
