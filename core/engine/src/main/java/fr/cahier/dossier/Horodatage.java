package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import org.jspecify.annotations.Nullable;

/**
 * A time stamp as written: a day, minute or second. A day and a minute are intervals. Immutable and thread-safe.
 *
 * @param heure null when only a day was written
 * @param decalage offset from UTC; null when none was written
 * @param precision as written
 * @since 0.1.0
 */
@PublicApi
public record Horodatage(
        LocalDate jour, @Nullable LocalTime heure, @Nullable ZoneOffset decalage, Precision precision) {

    /** Four-digit years, as in JSON: computing with longer ones overflows. */
    private static final DateTimeFormatter FORMAT = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR, 4)
            .appendLiteral('-')
            .appendValue(ChronoField.MONTH_OF_YEAR, 2)
            .appendLiteral('-')
            .appendValue(ChronoField.DAY_OF_MONTH, 2)
            .optionalStart()
            .appendLiteral('T')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .optionalStart()
            .appendOffsetId()
            .optionalEnd()
            .optionalEnd()
            .toFormatter()
            .withResolverStyle(ResolverStyle.STRICT);

    /**
     * Parses {@code 2020-07-31}, {@code 2020-07-31T16:00} or {@code 2020-07-31T16:00:00}, the latter two with or
     * without {@code +02:00}.
     *
     * @throws DateTimeParseException when the text is malformed, or the day or time does not exist
     */
    public static Horodatage lire(String texte) {
        TemporalAccessor lu = FORMAT.parse(texte);
        LocalTime heure = lu.query(TemporalQueries.localTime());
        return new Horodatage(
                lu.query(TemporalQueries.localDate()),
                heure,
                (ZoneOffset) lu.query(TemporalQueries.offset()),
                precisionEcrite(texte, heure));
    }

    private static Precision precisionEcrite(String texte, @Nullable LocalTime heure) {
        if (heure == null) {
            return Precision.JOUR;
        }
        boolean secondes =
                texte.length() > "2020-07-31T16:00".length() && texte.charAt("2020-07-31T16:00".length()) == ':';
        return secondes ? Precision.SECONDE : Precision.MINUTE;
    }

    /**
     * {@return this stamp with the declared precision: a coarser one, or seconds when they were omitted, as programs do
     * for :00}
     */
    public Horodatage selon(@Nullable Precision declaree) {
        boolean plusFine = declaree != null && declaree.compareTo(precision) < 0;
        if (declaree == null || plusFine && (heure == null || declaree != Precision.SECONDE)) {
            return this;
        }
        return new Horodatage(jour, heure, decalage, declaree);
    }

    /** {@return the first instant it may denote, in {@code zone} when it has no offset} */
    public Instant auPlusTot(ZoneId zone) {
        return precision == Precision.JOUR
                ? jourDans(zone).atStartOfDay(zone).toInstant()
                : instant(debut(), zone, true);
    }

    /** {@return the last instant it may denote, in {@code zone} when it has no offset} */
    public Instant auPlusTard(ZoneId zone) {
        return switch (precision) {
            case SECONDE -> instant(debut(), zone, false);
            case MINUTE -> instant(debut().plusMinutes(1), zone, false).minusNanos(1);
            case JOUR ->
                jourDans(zone).plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1);
        };
    }

    /** {@return the day in {@code zone}: written with an offset, the same instant may be of another day there} */
    private LocalDate jourDans(ZoneId zone) {
        return heure == null || decalage == null
                ? jour
                : jour.atTime(heure).atOffset(decalage).atZoneSameInstant(zone).toLocalDate();
    }

    private LocalDateTime debut() {
        if (heure == null) {
            return jour.atStartOfDay();
        }
        return jour.atTime(precision == Precision.MINUTE ? heure.truncatedTo(ChronoUnit.MINUTES) : heure);
    }

    /** A local time that a clock change repeats denotes two instants: takes the first, or the last. */
    private Instant instant(LocalDateTime local, ZoneId zone, boolean premier) {
        if (decalage != null) {
            return local.toInstant(decalage);
        }
        var avec = local.atZone(zone);
        return (premier ? avec.withEarlierOffsetAtOverlap() : avec.withLaterOffsetAtOverlap()).toInstant();
    }

    /** {@return the stamp as in JSON} */
    @Override
    public String toString() {
        if (heure == null || precision == Precision.JOUR) {
            return jour.toString();
        }
        String ecrite = precision == Precision.MINUTE
                ? heure.truncatedTo(ChronoUnit.MINUTES).toString()
                : DateTimeFormatter.ISO_LOCAL_TIME.format(heure);
        return jour + "T" + ecrite + (decalage == null ? "" : decalage.getId());
    }
}
