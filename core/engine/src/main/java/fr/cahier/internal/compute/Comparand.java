package fr.cahier.internal.compute;

import fr.cahier.facts.Seuil;
import fr.cahier.regulation.Threshold;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a filter compares with. */
sealed interface Comparand {

    /** {@return the values; empty where the moment does not say them} */
    List<?> values(Moment moment);

    /** {@return whether the deposit moves it} */
    boolean followsDeposit();

    /** What is written in the edition; for {@link fr.cahier.regulation.Computation.Test#DEPUIS} a number of months. */
    record Literal(Object value) implements Comparand {

        @Override
        public List<?> values(Moment moment) {
            return List.of(value);
        }

        @Override
        public boolean followsDeposit() {
            return false;
        }
    }

    /** The day of the deposit. */
    enum Deposit implements Comparand {
        DAY;

        @Override
        public List<?> values(Moment moment) {
            return moment.isDated() ? List.of(moment.deposit()) : List.of();
        }

        @Override
        public boolean followsDeposit() {
            return true;
        }
    }

    /**
     * The value of a threshold.
     *
     * @param kind of the column that is compared with it
     * @param months how many there are in one of its units, for a number of years or months; else 1
     */
    record OfThreshold(Threshold threshold, Column.Kind kind, int months) implements Comparand {

        @Override
        public List<?> values(Moment moment) {
            Seuil seuil = moment.threshold(threshold.code());
            if (seuil == null) {
                return List.of();
            }
            if (kind == Column.Kind.TEXT || kind == Column.Kind.CHOICE) {
                return seuil.texte() == null ? seuil.liste() : List.of(seuil.texte());
            }
            Object value = value(seuil, moment);
            return value == null ? List.of() : List.of(value);
        }

        private @Nullable Object value(Seuil seuil, Moment moment) {
            if (seuil.nombre() != null) {
                return kind == Column.Kind.NUMBER ? seuil.nombre() : wholeMonths(seuil.nombre());
            }
            if (kind == Column.Kind.INSTANT && seuil.instant() != null) {
                return seuil.instant();
            }
            return seuil.heure() != null ? seuil.heure() : day(seuil, moment);
        }

        private BigDecimal wholeMonths(BigDecimal number) {
            return number.multiply(BigDecimal.valueOf(months)).setScale(0, RoundingMode.FLOOR);
        }

        private static @Nullable LocalDate day(Seuil seuil, Moment moment) {
            return seuil.pour(moment.isDated() ? moment.deposit() : null, moment.zone())
                    .jour();
        }

        @Override
        public boolean followsDeposit() {
            return threshold.values().stream()
                    .map(value -> value.seuil().echeance())
                    .anyMatch(due -> due != null && due.suitLeDepot());
        }
    }
}
