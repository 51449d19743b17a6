package fr.cahier.verdict;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.schema.FrenchFormat;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * French text of values, with instants in a time zone. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public final class InstantFormat {

    private static final int LAST_NANO = 999_999_999;

    private final ZoneId zone;

    public InstantFormat(ZoneId zone) {
        Objects.requireNonNull(zone, "zone");
        this.zone = zone;
    }

    /** {@return the text of a value; "non précisé" for null} */
    public String text(@Nullable Object value) {
        return value instanceof Instant instant ? instant(instant) : FrenchFormat.value(value);
    }

    private String instant(Instant instant) {
        ZonedDateTime there = instant.atZone(zone);
        LocalTime time = there.toLocalTime();
        return FrenchFormat.day(there.toLocalDate())
                + (time.equals(LocalTime.MAX) ? " avant minuit" : " à " + hour(time))
                + (isRepeated(there) ? " (UTC" + there.getOffset() + ")" : "");
    }

    /** The last instant that a stamp without seconds may denote is told as that stamp: its seconds are nobody's. */
    private static String hour(LocalTime time) {
        if (time.equals(time.truncatedTo(ChronoUnit.MINUTES).plusMinutes(1).minusNanos(1))) {
            return FrenchFormat.hour(time.truncatedTo(ChronoUnit.MINUTES)) + ", à la minute près";
        }
        return isFraction(time) ? hourWithFraction(time) : FrenchFormat.hour(time);
    }

    /** The last instant of a second is told by that second. */
    private static boolean isFraction(LocalTime time) {
        return time.getNano() != 0 && time.getNano() != LAST_NANO;
    }

    private static String hourWithFraction(LocalTime time) {
        String second = BigDecimal.valueOf(time.getSecond())
                .add(BigDecimal.valueOf(time.getNano(), 9))
                .stripTrailingZeros()
                .toPlainString()
                .replace('.', ',');
        return time.getHour() + " h %02d min ".formatted(time.getMinute()) + (time.getSecond() < 10 ? "0" : "") + second
                + " s";
    }

    /** {@return whether a clock change repeats that local time, so that only its offset tells the two apart} */
    private static boolean isRepeated(ZonedDateTime there) {
        return there.getZone()
                        .getRules()
                        .getValidOffsets(there.toLocalDateTime())
                        .size()
                > 1;
    }
}
