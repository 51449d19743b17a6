package fr.cahier.internal.compute;

import fr.cahier.dossier.RefusedValueException;
import fr.cahier.dossier.schema.NearestName;
import fr.cahier.internal.Visible;
import fr.cahier.regulation.Computation.Filter;
import fr.cahier.regulation.Computation.Test;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;

/** Reads the literals that filters compare with. */
final class WrittenComparand {

    private static final String YES = "oui";
    private static final String NO = "non";
    private static final String OR_NAMED = ", seuils.CODE ou depot.";
    private static final int MAX_MONTHS = 1_200;

    /** The length of "2026-01-31": what is longer holds an hour. */
    private static final int DAY = 10;

    private WrittenComparand() {}

    /** @throws RefusedValueException when the column has no such value */
    static Object of(Test test, Column column, String written) {
        if (test == Test.DIT) {
            return yesOrNo(written);
        }
        if (test == Test.DEPUIS) {
            return months(written);
        }
        return switch (column.kind()) {
            case NUMBER -> number(written);
            case DAY -> day(written);
            case HOUR ->
                parsed(
                        written,
                        LocalTime::parse,
                        "n’est pas une heure.",
                        "Écrivez par exemple \"13:30\", ou seuils.CODE.");
            case INSTANT -> instant(written);
            case YES_NO -> yesOrNo(written);
            case CHOICE -> choice(column, written);
            case TEXT, OTHER -> written;
        };
    }

    static String choice(Column column, String written) {
        if (!column.values().contains(written)) {
            throw new RefusedValueException(
                    "« " + Visible.text(written) + " » n’est pas une valeur de « " + column.path() + " ».",
                    NearestName.suggested(
                            written,
                            column.values(),
                            "Écrivez l’une de : " + String.join(", ", column.values()) + "."));
        }
        return written;
    }

    private static Boolean yesOrNo(String written) {
        if (!written.equals(YES) && !written.equals(NO)) {
            throw refused(written, "n’est ni oui ni non.", "Écrivez oui, ou non.");
        }
        return written.equals(YES);
    }

    private static BigDecimal number(String written) {
        try {
            return new BigDecimal(written);
        } catch (NumberFormatException malformed) {
            throw refused(written, "n’est pas un nombre.", "Écrivez par exemple 2.5, ou seuils.CODE.");
        }
    }

    private static LocalDate day(String written) {
        return parsed(
                written, LocalDate::parse, "n’est pas une date.", "Écrivez par exemple \"2026-01-31\"" + OR_NAMED);
    }

    /** A day alone is compared with the day of the instant. */
    private static Object instant(String written) {
        Function<String, Object> parser =
                text -> text.length() == DAY ? LocalDate.parse(text) : Instant.from(OffsetDateTime.parse(text));
        return parsed(
                written,
                parser,
                "n’est ni une date, ni une date avec son heure et son décalage.",
                "Écrivez par exemple \"2026-01-31\", \"2026-01-31T18:00:00+01:00\"" + OR_NAMED);
    }

    private static <T> T parsed(String written, Function<String, T> parser, String message, String advice) {
        try {
            return parser.apply(written);
        } catch (DateTimeException malformed) {
            throw refused(written, message, advice);
        }
    }

    private static BigDecimal months(String written) {
        String[] words = written.split(" ");
        boolean isUnit = words.length == 2 && List.of("an", "ans", "mois").contains(words[1]);
        if (!isUnit || !words[0].matches("[1-9][0-9]{0,3}")) {
            throw refused(written, "n’est pas une durée.", "Écrivez par exemple 12 mois, ou 2 ans.");
        }
        BigDecimal count = BigDecimal.valueOf(new Filter("", Test.DEPUIS, List.of(written)).months());
        if (count.compareTo(BigDecimal.valueOf(MAX_MONTHS)) > 0) {
            throw refused(written, "dépasse cent ans.", "Écrivez une durée plus courte.");
        }
        return count;
    }

    static RefusedValueException refused(String written, String message, String advice) {
        return new RefusedValueException("« " + Visible.text(written) + " » " + message, advice);
    }
}
