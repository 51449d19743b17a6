package fr.cahier.internal.derive;

import java.util.Arrays;
import java.util.Optional;

/** The thresholds with which half-days are counted, whatever the rules name; with {@link #PIVOT}, all are required. */
public enum HalfDayThreshold {
    PIVOT(DemiJournee.PIVOT),
    MINIMUM_MINUTES(DemiJournee.MINIMUM),
    FULL_MINUTES(DemiJournee.PLEINE),
    RANGE_START(DemiJournee.DEBUT_PLAGE),
    RANGE_END(DemiJournee.FIN_PLAGE);

    private final String code;

    HalfDayThreshold(String code) {
        this.code = code;
    }

    /** {@return its name in an edition} */
    public String code() {
        return code;
    }

    /** {@return the threshold of that name; empty when half-days are counted without it} */
    public static Optional<HalfDayThreshold> of(String code) {
        return Arrays.stream(values())
                .filter(threshold -> threshold.code.equals(code))
                .findFirst();
    }
}
