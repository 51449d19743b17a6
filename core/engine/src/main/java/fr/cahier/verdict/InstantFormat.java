package fr.cahier.verdict;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Horodatage;
import fr.cahier.dossier.Precision;
import fr.cahier.dossier.schema.FrenchFormat;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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

    /** Where days begin of which a dossier says no hour: the last instant of a day tells by itself that nobody wrote it. */
    private final Set<Instant> beginnings;

    public InstantFormat(ZoneId zone) {
        this(zone, Set.of());
    }

    private InstantFormat(ZoneId zone, Set<Instant> beginnings) {
        Objects.requireNonNull(zone, "zone");
        this.zone = zone;
        this.beginnings = beginnings;
    }

    /** {@return one that tells no hour of a day that is all that the deposits of {@code dossier} say} */
    public InstantFormat of(Dossier dossier) {
        Objects.requireNonNull(dossier, "dossier");
        List<Horodatage> stamps = stamps(dossier);
        Set<Instant> days = new HashSet<>();
        stamps.stream()
                .filter(stamp -> stamp.precision() == Precision.JOUR)
                .forEach(stamp -> days.add(stamp.auPlusTot(zone)));
        stamps.stream()
                .filter(stamp -> stamp.precision() != Precision.JOUR)
                .forEach(stamp -> days.remove(stamp.auPlusTot(zone)));
        return days.isEmpty() ? this : new InstantFormat(zone, Set.copyOf(days));
    }

    private static List<Horodatage> stamps(Dossier dossier) {
        return Stream.concat(
                        Stream.of(dossier.depot()),
                        Stream.ofNullable(dossier.depots()).flatMap(List::stream))
                .flatMap(deposit -> Stream.of(
                        Optional.ofNullable(deposit.horodatage()).map(stamp -> stamp.selon(deposit.precision())),
                        Optional.ofNullable(deposit.envoyeLe()),
                        Optional.ofNullable(deposit.accuseEnregistrement()),
                        Optional.ofNullable(deposit.accuseReception())))
                .flatMap(Optional::stream)
                .toList();
    }

    /** {@return the text of a value; of an instant of which only the day is known, that day and "(heure non connue)"; "non précisé" for null} */
    public String text(@Nullable Object value) {
        return value instanceof Instant instant
                ? told(instant) + (isDayOnly(instant) ? " (heure non connue)" : "")
                : FrenchFormat.value(value);
    }

    /** {@return the day of {@code instant}, with its hour as precisely as it is known, if it is} */
    public String told(Instant instant) {
        Objects.requireNonNull(instant, "instant");
        ZonedDateTime there = instant.atZone(zone);
        String day = FrenchFormat.day(there.toLocalDate());
        return isDayOnly(instant)
                ? day
                : day + " à " + hour(there.toLocalTime())
                        + (isRepeated(there) ? " (UTC" + there.getOffset() + ")" : "");
    }

    private boolean isDayOnly(Instant instant) {
        return beginnings.contains(instant)
                || instant.atZone(zone).toLocalTime().equals(LocalTime.MAX);
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
