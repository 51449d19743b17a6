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
import java.util.Optional;
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
        return read(text)
                .orElseThrow(() -> new RefusedValueException(
                        "« " + Visible.text(text) + " » n’est ni un jour, ni une durée de cent ans au plus.", FORMS));
    }

    /**
     * {@return the day that {@code text} says, in one of the forms that {@link #of} reads}
     *
     * @throws RefusedValueException when it says none
     */
    public static LocalDate day(String text) {
        return read(text)
                .filter(said -> !said.isDuration())
                .orElseThrow(() -> new RefusedValueException(
                        "« " + Visible.text(text) + " » n’est pas un jour.",
                        "Écrivez « 2020-09-01 » ou « 1er septembre 2020 »."))
                .on(null);
    }

    /** {@return what {@code text} says; empty when that is neither a day nor a duration} */
    private static Optional<Deadline> read(String text) {
        Objects.requireNonNull(text, "text");
        String words = String.join(" ", text.strip().split("[ \u00A0]+"));
        if (words.startsWith("P") && words.length() > 1) {
            return iso(words).map(meant -> new Deadline(words, meant));
        }
        String day = withoutWeekday(words);
        return meant(day.toLowerCase(Locale.FRENCH)).map(meant -> new Deadline(words, agreeing(words, day, meant)));
    }

    /** Two words are a number and its unit. */
    private static Optional<Echeance> meant(String words) {
        boolean duration = words.chars().filter(sign -> sign == ' ').count() == 1;
        try {
            return Optional.of(Echeance.of(duration ? words + AFTER : words))
                    .filter(meant -> duration || meant instanceof Echeance.Jour);
        } catch (RefusedValueException neither) {
            return Optional.empty();
        }
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
                    "Le " + inWords(day) + " n’est pas après le jour d’où le délai part, le " + inWords(letter) + ".",
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

    private static Optional<Echeance> iso(String written) {
        try {
            Period period = Period.parse(written);
            long months = period.toTotalMonths();
            if (months == 0) {
                return delay(period.getDays(), Echeance.Unite.JOURS);
            }
            return period.getDays() == 0 ? delay(months, Echeance.Unite.MOIS) : Optional.empty();
        } catch (DateTimeException malformed) {
            return Optional.empty();
        }
    }

    private static Optional<Echeance> delay(long number, Echeance.Unite unit) {
        return number < 1 || number > unit.max()
                ? Optional.empty()
                : Optional.of(new Echeance.Delai((int) number, unit, false));
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
}
