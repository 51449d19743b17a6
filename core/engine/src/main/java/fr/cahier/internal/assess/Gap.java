package fr.cahier.internal.assess;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The gap between a required and an observed number. */
final class Gap {

    private Gap() {}

    /** {@return the difference; null unless both are numbers and it is positive} */
    static @Nullable BigDecimal between(@Nullable Object required, @Nullable Object observed) {
        if (!(required instanceof Number) || !(observed instanceof Number)) {
            return null;
        }
        BigDecimal gap = new BigDecimal(required.toString()).subtract(new BigDecimal(observed.toString()));
        return gap.signum() > 0 ? gap : null;
    }
}
