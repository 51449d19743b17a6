package fr.cahier.facts;

import fr.cahier.annotation.PublicApi;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The day that a threshold means, before a dossier is known. Its text is what {@link #of} reads.
 * Every implementation is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public sealed interface Echeance {

    /**
     * {@return the day; null when it depends on a deposit that nothing dates}
     *
     * @param deposit day of the deposit that counts
     */
    @Nullable
    LocalDate pour(@Nullable LocalDate deposit);

    /** {@return whether the deposit moves it} */
    default boolean suitLeDepot() {
        return !(this instanceof Jour);
    }

    /**
     * Reads "2020-03-31", "31 mars 2020", "31 mars de chaque année" or "12 mois avant le dépôt".
     *
     * @throws fr.cahier.dossier.RefusedValueException when it is none of these
     */
    static Echeance of(String written) {
        return new EcheanceParser(written).parsed();
    }

    /** The same day for every dossier. */
    record Jour(LocalDate jour) implements Echeance {

        @Override
        public LocalDate pour(@Nullable LocalDate deposit) {
            return jour;
        }

        @Override
        public String toString() {
            return jour.toString();
        }
    }

    /** That day in the year of the deposit; 29 February is the 28th where there is none. */
    record ChaqueAnnee(MonthDay jour) implements Echeance {

        @Override
        public @Nullable LocalDate pour(@Nullable LocalDate deposit) {
            return deposit == null ? null : jour.atYear(deposit.getYear());
        }

        @Override
        public String toString() {
            return EcheanceParser.dayAndMonth(jour) + " de chaque année";
        }
    }

    /**
     * So long before or after the deposit. Where the month that is reached is shorter, its last day: a month before 31
     * March is the last day of February.
     *
     * @param nombre from 1 to {@link Unite#max}
     */
    record Delai(int nombre, Unite unite, boolean avant) implements Echeance {

        @Override
        public @Nullable LocalDate pour(@Nullable LocalDate deposit) {
            return deposit == null ? null : deposit.plus(avant ? -nombre : nombre, unite.unit);
        }

        @Override
        public String toString() {
            return nombre + " " + (nombre == 1 ? unite.one : unite.several) + (avant ? " avant" : " après")
                    + " le dépôt";
        }
    }

    /** The unit of a delay: a hundred years at most. */
    enum Unite {
        JOURS("jour", "jours", ChronoUnit.DAYS, 36_525),
        SEMAINES("semaine", "semaines", ChronoUnit.WEEKS, 5_218),
        MOIS("mois", "mois", ChronoUnit.MONTHS, 1_200),
        ANS("an", "ans", ChronoUnit.YEARS, 100);

        final String one;
        final String several;
        private final ChronoUnit unit;
        private final int max;

        Unite(String one, String several, ChronoUnit unit, int max) {
            this.one = one;
            this.several = several;
            this.unit = unit;
            this.max = max;
        }

        public int max() {
            return max;
        }
    }
}
