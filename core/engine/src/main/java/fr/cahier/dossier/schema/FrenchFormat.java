package fr.cahier.dossier.schema;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.Ages;
import fr.cahier.dossier.Horodatage;
import fr.cahier.dossier.NeantAdmis;
import fr.cahier.dossier.Reserve;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * French text of values. Thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public final class FrenchFormat {

    /** As many decimals as a share in percent has; nobody writes so many. */
    private static final int ENDLESS = 10;

    private static final int SHORT = 2;

    /** What a number begins with that is told by its order of magnitude. */
    public static final String ABOUT = "environ ";

    private static final Set<String> MONEY = Set.of("euros", "euro", "€");

    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("uuuu", Locale.FRENCH);

    /** Verdicts tell many days: a formatter would cost more than all else of a sentence. */
    private static final List<String> MONTHS = Stream.of(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.FRENCH))
            .toList();

    /** An empty list, whatever the gender of its elements. */
    public static final String NONE = NeantAdmis.NEANT;

    private static final List<String> NUMBERS = List.of(
            "zéro",
            "un",
            "deux",
            "trois",
            "quatre",
            "cinq",
            "six",
            "sept",
            "huit",
            "neuf",
            "dix",
            "onze",
            "douze",
            "treize",
            "quatorze",
            "quinze",
            "seize");

    /** The greatest number that one word tells, before the tens. */
    public static final int MAX_IN_WORDS = 16;

    /** A number of four digits may be a year. */
    private static final BigDecimal GROUPED = BigDecimal.valueOf(10_000);

    private static final Pattern THOUSANDS = Pattern.compile("(?<=[0-9])(?=(?:[0-9]{3})+$)");
    private static final Pattern OPENING = Pattern.compile("«[ \u00A0\u202F]*");
    private static final Pattern CLOSING = Pattern.compile("[ \u00A0\u202F]*»");
    private static final Pattern BREAKS = Pattern.compile("[\t\n\r]+");
    private static final long MILLION = 1_000_000;

    private FrenchFormat() {}

    /** {@return the parts joined: "oui ; 9 h ; plain-pied", with a full stop at the end only} */
    public static String inOneLine(List<String> parts) {
        String joined = String.join(" ; ", parts);
        return joined.replace(". ; ", " ; ");
    }

    /** {@return the text of a value at {@code pointer}: a weekday 1 is "lundi"} */
    public static String at(String pointer, @Nullable Object value) {
        String name = pointer.substring(pointer.lastIndexOf('/') + 1);
        if (name.equals("jour") && value instanceof Integer day) {
            return Lexicon.weekday(day);
        }
        if (name.equals("montant_eur") && value instanceof BigDecimal amount) {
            return in("euros", amount);
        }
        if (name.equals("faits") && value instanceof List<?> declared) {
            return declared.stream().map(FrenchFormat::place).collect(Collectors.joining(", "));
        }
        if (pointer.startsWith("/engagements/") && !name.equals("texte") && value instanceof String answer) {
            return Lexicon.value("Reponse", answer);
        }
        return value(value);
    }

    /** {@return where a declared fact stands, in words; the text itself where the dossier has no such place} */
    private static String place(Object declared) {
        return declared instanceof String path ? PointerNames.ofPlace(path) : value(declared);
    }

    /** {@return the text of a value; "non précisé" for null} */
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
        if (value instanceof Reserve reserve) {
            String answer = value(reserve.reponse());
            return reserve.texte() == null ? answer : answer + " : " + quoted(reserve.texte());
        }
        if (value instanceof Enum<?> choice) {
            return Lexicon.value(choice);
        }
        if (value instanceof Collection<?> values) {
            return values.isEmpty()
                    ? NONE
                    : values.stream().map(FrenchFormat::value).collect(Collectors.joining(", "));
        }
        return value instanceof String text ? inner(text) : value.toString();
    }

    /** {@return the text in quotation marks; those that it holds become inner ones, so that it ends where it ends} */
    public static String quoted(String text) {
        // Verdicts quote often: a joined string would be built in a buffer that grows.
        return "« ".concat(inner(text)).concat(" »");
    }

    /**
     * {@return the text in one line, with inner quotation marks in place of outer ones: whoever reads it inside a sentence sees
     * whose words they are}
     */
    public static String inner(String text) {
        String line = oneLine(text);
        if (line.indexOf('«') < 0 && line.indexOf('»') < 0) {
            return line;
        }
        return CLOSING.matcher(OPENING.matcher(line).replaceAll("“")).replaceAll("”");
    }

    /** {@return the text with a space in place of line breaks and tabs} */
    public static String oneLine(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ') {
                return BREAKS.matcher(text).replaceAll(" ");
            }
        }
        return text;
    }

    /** {@return the number with a decimal comma} What a division left endless is cut short, and says so. */
    public static String number(BigDecimal number) {
        return number(number, number.abs().compareTo(GROUPED) >= 0);
    }

    /** {@return the number as its unit wants it: cents are two; what has a unit is no year, so its thousands stand apart} */
    public static String in(String unit, BigDecimal number) {
        if (unit.isEmpty()) {
            return number(number);
        }
        String text = number(number, true);
        int comma = text.indexOf(',');
        return isMoney(unit) && comma > 0 && comma == text.length() - 2 ? text + "0" : text;
    }

    /** {@return whether it counts money, to the cent} */
    public static boolean isMoney(String unit) {
        return MONEY.contains(unit);
    }

    private static String number(BigDecimal number, boolean isGrouped) {
        return number.stripTrailingZeros().scale() >= ENDLESS
                ? ABOUT + plain(number.setScale(SHORT, RoundingMode.DOWN), isGrouped)
                : plain(number, isGrouped);
    }

    private static String plain(BigDecimal number, boolean isGrouped) {
        String text = number.stripTrailingZeros().toPlainString();
        int point = text.indexOf('.');
        String whole = point < 0 ? text : text.substring(0, point);
        String grouped = isGrouped ? THOUSANDS.matcher(whole).replaceAll(" ") : whole;
        return point < 0 ? grouped : grouped + "," + text.substring(point + 1);
    }

    /** {@return the number in one word; empty beyond {@link #MAX_IN_WORDS}, and below zero} */
    public static Optional<String> inWords(int number) {
        return number >= 0 && number <= MAX_IN_WORDS ? Optional.of(NUMBERS.get(number)) : Optional.empty();
    }

    /** {@return for example "1 234"} */
    public static String count(long count) {
        return THOUSANDS.matcher(Long.toString(count)).replaceAll(" ");
    }

    /** {@return for example "1 500 000 caractères", "20 millions de caractères"} */
    public static String amount(long number, String things) {
        if (number < 2 * MILLION) {
            return count(number) + " " + things;
        }
        String of = "aeéiou".indexOf(things.charAt(0)) < 0 ? "de " : "d’";
        return number / MILLION + " millions " + of + things;
    }

    /** {@return for example "1er août 2020"} */
    public static String day(LocalDate day) {
        String ordinal = day.getDayOfMonth() == 1 ? "er " : " ";
        return day.getDayOfMonth() + ordinal + MONTHS.get(day.getMonthValue() - 1) + " " + year(day.getYear());
    }

    /** {@return the year, of four digits at least, as in the file} */
    private static String year(int year) {
        return year >= 1000 && year <= 9999 ? String.valueOf(year) : YEAR.format(Year.of(year));
    }

    /** {@return for example "9 h 30"} */
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
