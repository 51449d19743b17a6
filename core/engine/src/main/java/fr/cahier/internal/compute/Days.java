package fr.cahier.internal.compute;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days as numbers, so that they compare and widen alike. */
final class Days {

    private Days() {}

    static @Nullable LocalDate day(@Nullable BigDecimal number) {
        return number == null ? null : LocalDate.ofEpochDay(number.longValueExact());
    }
}
