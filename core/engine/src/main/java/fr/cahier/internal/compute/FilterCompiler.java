package fr.cahier.internal.compute;

import fr.cahier.dossier.RefusedValueException;
import fr.cahier.dossier.schema.NearestName;
import fr.cahier.internal.Visible;
import fr.cahier.regulation.Computation.Filter;
import fr.cahier.regulation.Computation.Test;
import fr.cahier.regulation.Threshold;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Checks filters against the rows that they are about.
 *
 * @param thresholds that they may name, by code
 * @param strict whether the values of thresholds are checked: those that a doctrine sets are not the edition's
 */
record FilterCompiler(Map<String, Threshold> thresholds, boolean strict) {

    /** {@return filters that have to hold together} @throws RefusedValueException when one means nothing, or nothing can satisfy all */
    List<PreparedFilter> compile(List<Filter> filters, Source source) {
        List<PreparedFilter> prepared =
                filters.stream().map(filter -> compile(filter, source)).toList();
        if (strict) {
            FilterConflicts.check(prepared);
        }
        return prepared;
    }

    /** @throws RefusedValueException when the rows have no such field, or it is never compared so */
    PreparedFilter compile(Filter filter, Source source) {
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
        checkComparable(filter.test(), column);
        List<Comparand> values = filter.values().stream()
                .map(text -> comparand(filter, column, text))
                .toList();
        if (strict) {
            checkPossible(filter, column, values);
        }
        return new PreparedFilter(column, filter, values);
    }

    private static void checkComparable(Test test, Column column) {
        switch (test) {
            case DEPUIS ->
                check(
                        column,
                        column.kind() == Column.Kind.DAY || column.kind() == Column.Kind.INSTANT,
                        test,
                        "une date");
            case AVANT, APRES -> check(column, column.kind().isTime(), test, "une date ou une heure");
            case AU_MOINS, AU_PLUS ->
                check(column, column.kind().isOrdered(), test, "un nombre, une date ou une heure");
            case EGAL, PARMI ->
                check(
                        column,
                        column.kind() != Column.Kind.OTHER,
                        test,
                        "un texte, un nombre, une date, une heure ou un choix");
            case DIT -> {
                // whatever it is, it is said or not
            }
        }
    }

    private static void check(Column column, boolean fits, Test test, String kind) {
        if (!fits) {
            throw new RefusedValueException(
                    "« " + word(test) + " » compare " + kind + ", et « " + column.path() + " » est " + column.accepted()
                            + ".",
                    "Choisissez une autre comparaison, ou un autre champ.");
        }
    }

    private Comparand comparand(Filter filter, Column column, String written) {
        String code = filter.test() == Test.DIT ? null : Filter.threshold(written);
        if (code != null) {
            Threshold threshold = known(code);
            if (strict) {
                ThresholdComparand.check(threshold, filter.test(), column);
            }
            return ThresholdComparand.of(threshold, filter.test(), column);
        }
        boolean dated = column.kind() == Column.Kind.DAY || column.kind() == Column.Kind.INSTANT;
        return dated && filter.test() != Test.DEPUIS && filter.test() != Test.DIT && written.equals(Filter.DEPOSIT)
                ? Comparand.Deposit.DAY
                : new Comparand.Literal(WrittenComparand.of(filter.test(), column, written));
    }

    private Threshold known(String code) {
        Threshold threshold = thresholds.get(code);
        if (threshold == null) {
            throw new RefusedValueException(
                    "l’édition ne déclare aucun seuil « " + Visible.text(code) + " ».",
                    NearestName.suggested(code, thresholds.keySet(), "Déclarez-le sous « seuils », dans cahier.yaml."));
        }
        return threshold;
    }

    /** What could never hold would count nothing, whatever the dossier says. */
    private static void checkPossible(Filter filter, Column column, List<Comparand> values) {
        if (column.kind() != Column.Kind.NUMBER || filter.test() == Test.DIT) {
            return;
        }
        for (Comparand value : values) {
            if (value instanceof Comparand.Literal literal) {
                checkWithin(filter.test(), column, (BigDecimal) literal.value(), "");
            } else if (value instanceof Comparand.OfThreshold reference) {
                reference
                        .threshold()
                        .values()
                        .forEach(dated -> checkWithin(
                                filter.test(),
                                column,
                                dated.seuil().nombre(),
                                ", que vaut le seuil « " + reference.threshold().code() + " »"));
            }
        }
    }

    private static void checkWithin(Test test, Column column, @Nullable BigDecimal number, String whose) {
        boolean above = test != Test.AU_PLUS && isBeyond(number, column.max());
        boolean below = test != Test.AU_MOINS && isBeyond(column.min(), number);
        if (above || below) {
            throw new RefusedValueException(
                    "« " + column.path() + " » ne peut pas valoir « " + number.toPlainString() + " »" + whose
                            + " : il faut " + column.accepted() + ".",
                    "Corrigez ce nombre, ou les bornes de la déclaration : rien ne compterait jamais.");
        }
    }

    private static boolean isBeyond(@Nullable BigDecimal number, @Nullable BigDecimal bound) {
        return number != null && bound != null && number.compareTo(bound) > 0;
    }

    static String word(Test test) {
        return test.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
