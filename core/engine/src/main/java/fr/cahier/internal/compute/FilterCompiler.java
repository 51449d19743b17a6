package fr.cahier.internal.compute;

import fr.cahier.dossier.RefusedValueException;
import fr.cahier.dossier.schema.NearestName;
import fr.cahier.internal.Visible;
import fr.cahier.regulation.Computation.Filter;
import fr.cahier.regulation.Computation.Test;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks a filter against the rows that it is about. */
final class FilterCompiler {

    private static final String YES = "oui";
    private static final String NO = "non";
    private static final int MAX_MONTHS = 1_200;

    private FilterCompiler() {}

    /** @throws RefusedValueException when the rows have no such field, or it is never compared so */
    static PreparedFilter compile(Filter filter, Source source) {
        Column column = source.column(filter.field());
        if (column == null) {
            throw new RefusedValueException(
                    "« " + source.name() + " » n’a pas de champ « " + Visible.text(filter.field()) + " ».",
                    source.columns().isEmpty()
                            ? "Une valeur qui n’est pas dans une liste n’a pas de filtre : retirez « ou »."
                            : NearestName.suggested(
                                    filter.field(),
                                    source.columns(),
                                    "Écrivez l’un de : " + String.join(", ", source.columns()) + "."));
        }
        List<Object> values = new ArrayList<>();
        for (String written : filter.values()) {
            values.add(value(filter, column, written));
        }
        checkPossible(filter, column, values);
        return new PreparedFilter(column, filter.test(), List.copyOf(values));
    }

    /** What could never hold would count nothing, whatever the dossier says. */
    private static void checkPossible(Filter filter, Column column, List<Object> values) {
        if (column.kind() != Column.Kind.NUMBER || filter.test() == Test.DIT) {
            return;
        }
        for (Object value : values) {
            BigDecimal number = (BigDecimal) value;
            boolean above = filter.test() != Test.AU_PLUS && isBeyond(number, column.max());
            boolean below = filter.test() != Test.AU_MOINS && column.min() != null && isBeyond(column.min(), number);
            if (above || below) {
                throw new RefusedValueException(
                        "« " + column.path() + " » ne peut pas valoir « " + number.toPlainString() + " » : il faut "
                                + column.accepted() + ".",
                        "Corrigez ce nombre, ou les bornes de la déclaration : rien ne compterait jamais.");
            }
        }
    }

    private static boolean isBeyond(BigDecimal number, @Nullable BigDecimal bound) {
        return bound != null && number.compareTo(bound) > 0;
    }

    private static Object value(Filter filter, Column column, String written) {
        Test test = filter.test();
        return switch (test) {
            case DIT -> yesOrNo(written);
            case DEPUIS -> {
                check(column, column.kind() == Column.Kind.DAY, "depuis", "une date");
                yield months(filter, written);
            }
            case AVANT, APRES -> {
                check(column, column.kind() == Column.Kind.DAY, word(test), "une date");
                yield day(written);
            }
            case AU_MOINS, AU_PLUS -> {
                check(
                        column,
                        column.kind() == Column.Kind.DAY || column.kind() == Column.Kind.NUMBER,
                        word(test),
                        "un nombre ou une date");
                yield column.kind() == Column.Kind.DAY ? day(written) : number(written);
            }
            case EGAL, PARMI ->
                switch (column.kind()) {
                    case NUMBER -> number(written);
                    case DAY -> day(written);
                    case YES_NO -> yesOrNo(written);
                    case CHOICE -> choice(column, written);
                    case TEXT -> written;
                    case OTHER -> throw never(column, word(test), "un texte, un nombre, une date ou un choix");
                };
        };
    }

    private static String word(Test test) {
        return test.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private static void check(Column column, boolean fits, String word, String kind) {
        if (!fits) {
            throw never(column, word, kind);
        }
    }

    private static RefusedValueException never(Column column, String word, String kind) {
        return new RefusedValueException(
                "« " + word + " » compare " + kind + ", et « " + column.path() + " » est " + column.accepted() + ".",
                "Choisissez une autre comparaison, ou un autre champ.");
    }

    private static String choice(Column column, String written) {
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
            throw new RefusedValueException(
                    "« " + Visible.text(written) + " » n’est ni oui ni non.", "Écrivez oui, ou non.");
        }
        return written.equals(YES);
    }

    private static BigDecimal number(String written) {
        try {
            return new BigDecimal(written);
        } catch (NumberFormatException malformed) {
            throw new RefusedValueException(
                    "« " + Visible.text(written) + " » n’est pas un nombre.", "Écrivez par exemple 2.5.");
        }
    }

    private static LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException malformed) {
            throw new RefusedValueException(
                    "« " + Visible.text(written) + " » n’est pas une date.", "Écrivez par exemple \"2026-01-31\".");
        }
    }

    private static BigDecimal months(Filter filter, String written) {
        String[] words = written.split(" ");
        boolean years = words.length == 2 && (words[1].equals("an") || words[1].equals("ans"));
        boolean months = words.length == 2 && words[1].equals("mois");
        if (!years && !months || !words[0].matches("[1-9][0-9]{0,3}")) {
            throw new RefusedValueException(
                    "« " + Visible.text(written) + " » n’est pas une durée.", "Écrivez par exemple 12 mois, ou 2 ans.");
        }
        BigDecimal count = BigDecimal.valueOf(filter.months());
        if (count.compareTo(BigDecimal.valueOf(MAX_MONTHS)) > 0) {
            throw new RefusedValueException("« " + written + " » dépasse cent ans.", "Écrivez une durée plus courte.");
        }
        return count;
    }
}
