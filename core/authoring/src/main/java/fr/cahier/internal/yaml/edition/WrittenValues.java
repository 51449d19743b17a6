package fr.cahier.internal.yaml.edition;

import fr.cahier.dossier.RefusedValueException;
import fr.cahier.internal.Visible;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads days, times and keywords, or refuses them with the text as written. */
public final class WrittenValues {

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 9999;

    private WrittenValues() {}

    static LocalDate day(String text) {
        LocalDate day = parsed(text, LocalDate::parse, "une date", "2020-07-31");
        checkYear(text, day.getYear());
        return day;
    }

    static Instant moment(String text) {
        OffsetDateTime moment = parsed(text, OffsetDateTime::parse, "un instant", "2020-07-31T16:00:00+02:00");
        checkYear(text, moment.getYear());
        return moment.toInstant();
    }

    static LocalTime hour(String text) {
        return parsed(text, LocalTime::parse, "une heure", "13:00");
    }

    static ZoneId zone(String text) {
        return parsed(text, ZoneId::of, "un fuseau horaire", "Europe/Paris");
    }

    /** A longer year would overflow computations. */
    private static void checkYear(String text, int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new RefusedValueException(
                    quoted(text) + " n’est pas d’une année de " + FIRST_YEAR + " à " + LAST_YEAR + ".",
                    "Écrivez l’année en quatre chiffres.");
        }
    }

    private static <T> T parsed(String text, Function<String, T> parser, String kind, String example) {
        try {
            return parser.apply(text);
        } catch (DateTimeException malformed) {
            throw new RefusedValueException(
                    quoted(text) + " n’est pas " + kind + ".", "Écrivez par exemple " + example + ".");
        }
    }

    /** {@return the constant written in lower case with hyphens} */
    static <E extends Enum<E>> E word(Class<E> type, String written) {
        E[] constants = type.getEnumConstants();
        return Arrays.stream(constants)
                .filter(constant -> word(constant).equals(written))
                .findFirst()
                .orElseThrow(() -> new RefusedValueException(
                        quoted(written) + " est inconnu.",
                        Arrays.stream(constants)
                                .map(WrittenValues::word)
                                .collect(Collectors.joining(", ", "Écrivez l’un de : ", "."))));
    }

    /** {@return the constant, written as dossiers write it} */
    static <E extends Enum<E>> E choice(Class<E> type, String written) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(written))
                .findFirst()
                .orElseThrow(() -> new RefusedValueException(
                        quoted(written) + " est inconnu.",
                        Arrays.stream(type.getEnumConstants())
                                .map(Enum::name)
                                .collect(Collectors.joining(", ", "Écrivez l’un de : ", "."))));
    }

    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String quoted(String text) {
        return "« " + Visible.text(text) + " »";
    }
}
