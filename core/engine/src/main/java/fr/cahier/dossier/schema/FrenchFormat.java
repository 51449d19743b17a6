package fr.cahier.dossier.schema;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.Ages;
import fr.cahier.dossier.Horodatage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values of a dossier as they are told to a French reader. */
@PublicApi
public final class FrenchFormat {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern(" MMMM uuuu", Locale.FRENCH);

    /** Told of an empty list, whatever the gender of what it would hold. */
    public static final String NONE = "néant";

    private static final long MILLION = 1_000_000;

    private FrenchFormat() {}

    /** {@return several things told in one line: "oui ; 9 h ; plain-pied"; a full stop is kept at the end only} */
    public static String inOneLine(List<String> parts) {
        String joined = String.join(" ; ", parts);
        return joined.replace(". ; ", " ; ");
    }

    /** {@return what a dossier says at {@code pointer}, in words: a 1 is "lundi" where it is a day of the week} */
    public static String at(String pointer, @Nullable Object value) {
        String name = pointer.substring(pointer.lastIndexOf('/') + 1);
        if (name.equals("jour") && value instanceof Integer day) {
            return Lexicon.weekday(day);
        }
        if (pointer.startsWith("/engagements/") && value instanceof String answer) {
            return Lexicon.value("Reponse", answer);
        }
        return value(value);
    }

    /** {@return a value in words; "non précisé" for what is not said} */
    public static String value(@Nullable Object value) {
        if (value == null) {
            return "non précisé";
        }
        if (value instanceof Boolean yes) {
            return yes ? "oui" : "non";
        }
        if (value instanceof BigDecimal number) {
            return number(number);
        }
        if (value instanceof LocalDate day) {
            return day(day);
        }
        if (value instanceof LocalTime time) {
            return hour(time);
        }
        if (value instanceof Horodatage stamp) {
            return stamp(stamp);
        }
        if (value instanceof Ages ages) {
            return Boolean.TRUE.equals(ages.tous()) ? "tous les âges" : ages.toString();
        }
        if (value instanceof Enum<?> choice) {
            return Lexicon.value(choice);
        }
        if (value instanceof Collection<?> values) {
            return values.isEmpty()
                    ? NONE
                    : values.stream().map(FrenchFormat::value).collect(Collectors.joining(", "));
        }
        return value.toString();
    }

    /** {@return a number with a decimal comma} */
    public static String number(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    /** {@return a count, its thousands set apart: "1 234"} */
    public static String count(long count) {
        return String.format(Locale.FRENCH, "%,d", count).replace('\u202f', ' ').replace('\u00a0', ' ');
    }

    /** {@return a bound: "1 500 000 caractères", "20 millions de caractères"} */
    public static String amount(long number, String things) {
        if (number < 2 * MILLION) {
            return count(number) + " " + things;
        }
        String of = "aeéiou".indexOf(things.charAt(0)) < 0 ? "de " : "d’";
        return number / MILLION + " millions " + of + things;
    }

    /** {@return a day: "1er août 2020"} */
    public static String day(LocalDate day) {
        return (day.getDayOfMonth() == 1 ? "1er" : String.valueOf(day.getDayOfMonth())) + MONTH.format(day);
    }

    /** {@return a time of the day: "9 h 30"} */
    public static String hour(LocalTime time) {
        boolean whole = time.getMinute() == 0 && time.getSecond() == 0;
        String toTheMinute = time.getHour() + " h" + (whole ? "" : " " + twoDigits(time.getMinute()));
        return time.getSecond() == 0 ? toTheMinute : toTheMinute + " min " + twoDigits(time.getSecond()) + " s";
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    private static String stamp(Horodatage stamp) {
        String day = day(stamp.jour());
        return stamp.heure() == null || stamp.toString().length() == "2020-07-31".length()
                ? day
                : day + " à " + hour(stamp.heure());
    }
}
