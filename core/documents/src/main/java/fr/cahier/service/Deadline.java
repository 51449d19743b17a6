package fr.cahier.service;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.RefusedValueException;
import fr.cahier.dossier.schema.FrenchFormat;
import fr.cahier.dossier.schema.Lexicon;
import fr.cahier.facts.Echeance;
import fr.cahier.internal.Visible;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A deadline as an office writes it: a day, or a duration from the day of the letter. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public final class Deadline {

    private static final String FORMS =
            "Écrivez un jour (« 2020-09-15 » ou « 15 septembre 2020 ») ou une durée (« 30 jours », « 2 mois » ou «"
                    + " P30D »).";

    /** What makes a duration a day that the engine reads. */
    private static final String AFTER = " après le dépôt";

    private final String written;
    private final Echeance meant;

    private Deadline(String written, Echeance meant) {
        this.written = written;
        this.meant = meant;
    }

    /**
     * Reads "2020-09-15", "15 septembre 2020", "mardi 15 septembre 2020", "30 jours", "2 mois" or "P30D".
     *
     * @throws RefusedValueException when it is none of these
     */
    public static Deadline of(String text) {
        Objects.requireNonNull(text, "text");
        String words = String.join(" ", text.strip().split("[ \u00A0]+"));
        if (words.startsWith("P") && words.length() > 1) {
            return new Deadline(words, iso(words));
        }
        String day = withoutWeekday(words);
        boolean duration = day.chars().filter(sign -> sign == ' ').count() == 1;
        Echeance meant;
        try {
            meant = Echeance.of(duration ? day.toLowerCase(Locale.FRENCH) + AFTER : day.toLowerCase(Locale.FRENCH));
        } catch (RefusedValueException none) {
            throw refused(text);
        }
        if (!duration && !(meant instanceof Echeance.Jour)) {
            throw refused(text);
        }
        return new Deadline(words, agreeing(words, day, meant));
    }

    /**
     * {@return the day}
     *
     * @param letter the day of the letter
     * @throws RefusedValueException when it is not after {@code letter}, or needs it and it is null
     */
    public LocalDate on(@Nullable LocalDate letter) {
        LocalDate day = meant.pour(letter);
        if (day == null) {
            throw new RefusedValueException(
                    "« " + written + " » se compte du jour de la lettre, qui n’est pas dit.",
                    "Dites ce jour (--le), ou donnez une date.");
        }
        if (letter != null && !day.isAfter(letter)) {
            throw new RefusedValueException(
                    "Le " + inWords(day) + " n’est pas après le jour de la lettre, le " + inWords(letter) + ".",
                    "Donnez un jour qui vient après.");
        }
        return day;
    }

    /** {@return the day so long after {@code day}, whatever it is} */
    public LocalDate after(LocalDate day) {
        return Objects.requireNonNull(meant.pour(Objects.requireNonNull(day, "day")));
    }

    /** {@return whether it is counted from a day} */
    public boolean isDuration() {
        return meant.suitLeDepot();
    }

    /** {@return for example "mardi 15 septembre 2020"} */
    public static String inWords(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return Lexicon.weekday(day.getDayOfWeek().getValue()) + " " + FrenchFormat.day(day);
    }

    /** {@return for example "30 jours"} */
    @Override
    public String toString() {
        String day = meant.toString();
        return day.endsWith(AFTER) ? day.substring(0, day.length() - AFTER.length()) : day;
    }

    private static Echeance iso(String written) {
        try {
            Period period = Period.parse(written);
            long months = period.toTotalMonths();
            if (months == 0) {
                return delay(written, period.getDays(), Echeance.Unite.JOURS);
            }
            if (period.getDays() == 0) {
                return delay(written, months, Echeance.Unite.MOIS);
            }
        } catch (DateTimeException malformed) {
            throw refused(written);
        }
        throw refused(written);
    }

    private static Echeance delay(String written, long number, Echeance.Unite unit) {
        if (number < 1 || number > unit.max()) {
            throw refused(written);
        }
        return new Echeance.Delai((int) number, unit, false);
    }

    private static String withoutWeekday(String words) {
        int blank = words.indexOf(' ');
        String first = blank < 0 ? "" : words.substring(0, blank).toLowerCase(Locale.FRENCH);
        return IntStream.rangeClosed(1, 7).mapToObj(Lexicon::weekday).anyMatch(first::equals)
                ? words.substring(blank + 1)
                : words;
    }

    /** A weekday that is written is the right one. */
    private static Echeance agreeing(String words, String day, Echeance meant) {
        if (meant instanceof Echeance.Jour only && !day.equals(words)) {
            String right = inWords(only.jour());
            if (!right.regionMatches(true, 0, words, 0, words.indexOf(' ') + 1)) {
                throw new RefusedValueException(
                        "« " + Visible.text(words) + " » : ce jour n’est pas celui de la semaine.",
                        "C’est le " + right + ".");
            }
        }
        return meant;
    }

    private static RefusedValueException refused(String written) {
        return new RefusedValueException("« " + Visible.text(written) + " » n’est ni un jour, ni une durée.", FORMS);
    }
}
