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
 * A time stamp as it was written: a day, a minute or a second, with or without its offset from UTC. A day and a minute
 * are intervals; nothing finer is invented.
 *
 * @param jour day written
 * @param heure time written; null when only a day was written
 * @param decalage offset written; null when none was written
 * @param precision as written
 */
@PublicApi
public record Horodatage(
        LocalDate jour, @Nullable LocalTime heure, @Nullable ZoneOffset decalage, Precision precision) {

    /** Four digits of a year, as in JSON: what is computed with a longer one overflows. */
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
     * Reads {@code 2020-07-31}, {@code 2020-07-31T16:00}, {@code 2020-07-31T16:00:00} or
     * {@code 2020-07-31T16:00:00+02:00}.
     *
     * @throws DateTimeParseException when the text is none of these, or names a day or a time that does not exist
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
     * {@return the same stamp as precise as it is declared to be: coarser than it is written, or to the second where
     * only its seconds are left out, as programs do when there are none}
     */
    public Horodatage selon(@Nullable Precision declaree) {
        boolean plusFine = declaree != null && declaree.compareTo(precision) < 0;
        if (declaree == null || plusFine && (heure == null || declaree != Precision.SECONDE)) {
            return this;
        }
        return new Horodatage(jour, heure, decalage, declaree);
    }

    /** {@return the first instant that the stamp may mean, in {@code zone} when no offset is written} */
    public Instant auPlusTot(ZoneId zone) {
        return instant(debut(), zone, true);
    }

    /** {@return the last instant that the stamp may mean, in {@code zone} when no offset is written} */
    public Instant auPlusTard(ZoneId zone) {
        return switch (precision) {
            case SECONDE -> instant(debut(), zone, false);
            case MINUTE -> instant(debut().plusMinutes(1), zone, false).minusNanos(1);
            case JOUR -> instant(jour.plusDays(1).atStartOfDay(), zone, false).minusNanos(1);
        };
    }

    private LocalDateTime debut() {
        if (heure == null || precision == Precision.JOUR) {
            return jour.atStartOfDay();
        }
        return jour.atTime(precision == Precision.MINUTE ? heure.truncatedTo(ChronoUnit.MINUTES) : heure);
    }

    /** An hour that a change of clock repeats means two instants: the first of them, or the last. */
    private Instant instant(LocalDateTime local, ZoneId zone, boolean premier) {
        if (decalage != null) {
            return local.toInstant(decalage);
        }
        var avec = local.atZone(zone);
        return (premier ? avec.withEarlierOffsetAtOverlap() : avec.withLaterOffsetAtOverlap()).toInstant();
    }

    /** {@return the stamp as it is written in JSON} */
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
