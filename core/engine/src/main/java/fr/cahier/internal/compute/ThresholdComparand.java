package fr.cahier.internal.compute;

import fr.cahier.dossier.RefusedValueException;
import fr.cahier.facts.Seuil;
import fr.cahier.regulation.Computation.Test;
import fr.cahier.regulation.Threshold;
import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks a threshold against the column that is compared with it. */
final class ThresholdComparand {

    private static final Map<String, Integer> MONTHS = Map.of("mois", 1, "an", 12, "ans", 12);
    private static final int MAX_MONTHS = 1_200;

    private ThresholdComparand() {}

    static Comparand of(Threshold threshold, Test test, Column column) {
        int months = test == Test.DEPUIS ? MONTHS.getOrDefault(threshold.unit(), 1) : 1;
        return new Comparand.OfThreshold(threshold, column.kind(), months);
    }

    /** @throws RefusedValueException when it has another kind of value, or another unit */
    static void check(Threshold threshold, Test test, Column column) {
        if (test == Test.DEPUIS) {
            checkPeriod(threshold, column);
            return;
        }
        for (Threshold.Value value : threshold.values()) {
            refuseUnless(
                    fits(value.seuil(), test, column),
                    "« " + column.path() + " » se compare à " + wanted(column) + ", et le seuil « " + threshold.code()
                            + " » n’en porte pas.",
                    "Nommez un autre seuil, ou un autre champ.");
        }
        if (column.kind() == Column.Kind.CHOICE) {
            threshold.values().stream()
                    .map(Threshold.Value::seuil)
                    .flatMap(seuil -> seuil.texte() == null ? seuil.liste().stream() : Stream.of(seuil.texte()))
                    .forEach(text -> WrittenComparand.choice(column, text));
        }
        refuseUnless(
                column.kind() != Column.Kind.NUMBER
                        || column.unit() == null
                        || column.unit().equals(threshold.unit()),
                "« " + column.path() + " » se dit en " + told(column.unit()) + ", et le seuil « " + threshold.code()
                        + " » en " + told(threshold.unit()) + ".",
                "Déclarez les deux dans la même unité.");
    }

    private static void checkPeriod(Threshold threshold, Column column) {
        Integer months = MONTHS.get(threshold.unit());
        refuseUnless(
                months != null && threshold.values().stream().allMatch(value -> isPeriod(value.seuil(), months)),
                "le seuil « " + threshold.code()
                        + " » n’est pas un nombre entier de mois ou d’années, de cent ans au plus.",
                "Écrivez nombre: 12 et unite: mois, ou comparez « " + column.path()
                        + " » à un seuil qui porte un jour, par « au-moins ».");
    }

    private static boolean isPeriod(Seuil seuil, int months) {
        BigDecimal number = seuil.nombre();
        return number != null
                && number.stripTrailingZeros().scale() <= 0
                && number.signum() > 0
                && number.multiply(BigDecimal.valueOf(months)).compareTo(BigDecimal.valueOf(MAX_MONTHS)) <= 0;
    }

    private static boolean fits(Seuil seuil, Test test, Column column) {
        return switch (column.kind()) {
            case NUMBER -> seuil.nombre() != null;
            case DAY -> seuil.echeance() != null || seuil.instant() != null;
            case INSTANT -> seuil.instant() != null || seuil.echeance() != null;
            case HOUR -> seuil.heure() != null;
            case TEXT, CHOICE ->
                seuil.texte() != null || test == Test.PARMI && !seuil.liste().isEmpty();
            case YES_NO, OTHER -> false;
        };
    }

    private static String wanted(Column column) {
        return switch (column.kind()) {
            case NUMBER -> "un nombre";
            case DAY -> "un jour";
            case INSTANT -> "un instant ou un jour";
            case HOUR -> "une heure";
            case TEXT, CHOICE -> "un texte";
            case YES_NO, OTHER -> "oui ou non";
        };
    }

    private static String told(@Nullable String unit) {
        return unit == null || unit.isEmpty() ? "nombre sans unité" : unit;
    }

    private static void refuseUnless(boolean holds, String message, String advice) {
        if (!holds) {
            throw new RefusedValueException(message, advice);
        }
    }
}
