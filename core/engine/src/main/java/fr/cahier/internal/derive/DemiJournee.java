package fr.cahier.internal.derive;

import fr.cahier.facts.Seuil;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * How half-days are counted. The text does not say it, so all five are thresholds.
 *
 * @param pivot separates morning from afternoon
 * @param minutesMinimum under which no reading counts an opening
 * @param minutesPleines make a half-day beyond dispute
 * @param debutPlage no earlier opening is a half-day beyond dispute
 * @param finPlage no later opening is one
 */
public record DemiJournee(
        LocalTime pivot, int minutesMinimum, int minutesPleines, LocalTime debutPlage, LocalTime finPlage) {

    static final String PIVOT = "demi-journee-pivot";
    static final String MINIMUM = "demi-journee-minimum-minutes";
    static final String PLEINE = "demi-journee-pleine-minutes";
    static final String DEBUT_PLAGE = "demi-journee-debut-plage";
    static final String FIN_PLAGE = "demi-journee-fin-plage";

    /** An opening lasts a minute at least: a closed half-day never counts. What is beyond dispute counts. */
    public DemiJournee {
        minutesMinimum = Math.max(1, minutesMinimum);
        minutesPleines = Math.max(minutesMinimum, minutesPleines);
    }

    /** {@return the definition in these thresholds; empty when they hold none} */
    public static Optional<DemiJournee> of(List<Seuil> seuils) {
        Thresholds thresholds = new Thresholds(seuils);
        return thresholds.has(PIVOT)
                ? Optional.of(new DemiJournee(
                        thresholds.time(PIVOT),
                        thresholds.number(MINIMUM),
                        thresholds.number(PLEINE),
                        thresholds.time(DEBUT_PLAGE),
                        thresholds.time(FIN_PLAGE)))
                : Optional.empty();
    }

    /** {@return the start of a morning that is just full} */
    public LocalTime debutDuMatin() {
        return pivot.minusMinutes(minutesPleines);
    }

    /** {@return the end of an afternoon that is just full} */
    public LocalTime finDeLApresMidi() {
        return pivot.plusMinutes(minutesPleines);
    }
}
