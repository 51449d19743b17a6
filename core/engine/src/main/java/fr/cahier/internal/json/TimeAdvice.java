package fr.cahier.internal.json;

import fr.cahier.dossier.schema.Lexicon;
import fr.cahier.dossier.schema.NearestName;
import fr.cahier.dossier.schema.Scalar;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Suggests how to write a day or a time that people wrote in their own way: a whole sentence, or nothing. */
final class TimeAdvice {

    private static final String NONE = "";
    private static final String MIDNIGHT = "24:00";
    private static final int SHORTEST_MONTH = 3;

    private static final Pattern ISO =
            Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})(?:(?:\\s*[Tt]|\\s+à|\\s)\\s*(.+))?");
    private static final Pattern IN_DIGITS =
            Pattern.compile("([0-3]?[0-9])[/.-]([01]?[0-9])[/.-]([1-9][0-9]{3})(?:,?\\s+(?:à\\s+)?(.+))?");
    private static final Pattern IN_WORDS = Pattern.compile(
            "(?:(\\p{L}+)\\s+)?([0-3]?[0-9])(?:er)?\\s+(\\p{L}+)\\.?\\s+([1-9][0-9]{3})(?:,?\\s+(?:à\\s+)?(.+))?");
    private static final Pattern TIME =
            Pattern.compile("([0-9]{1,2})\\s*(?:[hH:.]|heures?)\\s*([0-5][0-9])?(?:\\s*mi?n|:[0-5][0-9])?");

    private TimeAdvice() {}

    /** A day, as JSON has it, and what follows; the day may be missing from the calendar. */
    private record DayAndTime(String day, @Nullable String time) {}

    static String day(String written) {
        DayAndTime read = read(written.strip());
        if (read == null) {
            return NONE;
        }
        if (!Scalar.Day.PATTERN.matcher(read.day).matches()) {
            return noSuchDay(read.day);
        }
        return written.strip().startsWith(read.day)
                ? "Écrivez seulement la date : \"" + read.day + "\"."
                : write(read.day);
    }

    /** @param starts whether a slot begins at this time; else it ends */
    static String hour(String written, boolean starts) {
        String iso = isoHour(written.strip());
        if (iso.equals(MIDNIGHT)) {
            return starts
                    ? "Un créneau qui commence à minuit s’écrit \"00:00\", au jour qui suit."
                    : "Minuit s’écrit \"00:00\" : un créneau dont la fin est plus tôt que le début finit le lendemain. "
                            + Messages.NEVER_CLOSED;
        }
        return Scalar.Hour.PATTERN.matcher(iso).matches() ? write(iso) : NONE;
    }

    static String stamp(String written) {
        DayAndTime read = read(written.strip());
        if (read == null) {
            return NONE;
        }
        if (!Scalar.Day.PATTERN.matcher(read.day).matches()) {
            return noSuchDay(read.day);
        }
        if (read.time == null) {
            return write(read.day);
        }
        String time = read.time.replaceFirst("\\s+(?=[+-])", "");
        String hour = isoHour(time);
        String better = hour.equals(MIDNIGHT)
                ? LocalDate.parse(read.day).plusDays(1) + "T00:00"
                : read.day + "T" + (isStamp(read.day + "T" + time) ? time : hour);
        return isStamp(better) ? write(better) : NONE;
    }

    private static boolean isStamp(String written) {
        return Scalar.Stamp.PATTERN.matcher(written).matches();
    }

    private static @Nullable DayAndTime read(String written) {
        Matcher iso = ISO.matcher(written);
        if (iso.matches()) {
            return new DayAndTime(iso.group(1), iso.group(2));
        }
        Matcher digits = IN_DIGITS.matcher(written);
        if (digits.matches()) {
            return new DayAndTime(isoDay(digits.group(3), digits.group(2), digits.group(1)), digits.group(4));
        }
        Matcher words = IN_WORDS.matcher(written);
        int month = words.matches() ? month(words.group(3)) : 0;
        if (month == 0) {
            return null;
        }
        String day = isoDay(words.group(4), String.valueOf(month), words.group(2));
        return isWeekday(words.group(1), day) ? new DayAndTime(day, words.group(5)) : null;
    }

    /** {@return whether the word before a day, if any, is the right weekday: another one makes the day doubtful} */
    private static boolean isWeekday(@Nullable String word, String day) {
        if (word == null || word.equalsIgnoreCase("le")) {
            return true;
        }
        return Scalar.Day.PATTERN.matcher(day).matches()
                && NearestName.isWrittenAs(
                        Lexicon.weekday(LocalDate.parse(day).getDayOfWeek().getValue()), word);
    }

    /** {@return the number of the month that is written in full or shortened; 0 when none is, or several} */
    private static int month(String written) {
        List<Integer> months = Arrays.stream(Month.values())
                .filter(month -> written.length() >= SHORTEST_MONTH)
                .filter(month -> NearestName.beginsAs(month.getDisplayName(TextStyle.FULL, Locale.FRENCH), written))
                .map(Month::getValue)
                .toList();
        return months.size() == 1 ? months.get(0) : 0;
    }

    private static String isoDay(String year, String month, String day) {
        return year + "-" + twoDigits(month) + "-" + twoDigits(day);
    }

    private static String isoHour(String written) {
        if (written.equalsIgnoreCase("midi")) {
            return "12:00";
        }
        if (written.equalsIgnoreCase("minuit")) {
            return MIDNIGHT;
        }
        Matcher time = TIME.matcher(written);
        return time.matches()
                ? twoDigits(time.group(1)) + ":" + (time.group(2) == null ? "00" : time.group(2))
                : written;
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    private static String noSuchDay(String day) {
        return "Vérifiez le jour : « " + day + " » n’existe pas au calendrier.";
    }

    private static String write(String value) {
        return "Écrivez \"" + value + "\".";
    }
}
