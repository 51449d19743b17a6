package fr.cahier.internal.derive;

import fr.cahier.facts.Seuil;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * How a half-day is counted; the text does not say it, so all four are thresholds of the regulation.
 *
 * @param pivot time that parts the morning from the afternoon
 * @param minutesPleines minutes from which a half-day is full beyond dispute
 * @param debutPlage time before which an opening is not a half-day beyond dispute
 * @param finPlage time after which an opening is not a half-day beyond dispute
 */
public record DemiJournee(LocalTime pivot, int minutesPleines, LocalTime debutPlage, LocalTime finPlage) {

    static final String PIVOT = "demi-journee-pivot";
    static final String PLEINE = "demi-journee-pleine-minutes";
    static final String DEBUT_PLAGE = "demi-journee-debut-plage";
    static final String FIN_PLAGE = "demi-journee-fin-plage";

    /** {@return how these thresholds have it counted; empty where they set no half-days apart} */
    public static Optional<DemiJournee> of(List<Seuil> seuils) {
        Thresholds thresholds = new Thresholds(seuils);
        return thresholds.has(PIVOT)
                ? Optional.of(new DemiJournee(
                        thresholds.time(PIVOT),
                        thresholds.number(PLEINE),
                        thresholds.time(DEBUT_PLAGE),
                        thresholds.time(FIN_PLAGE)))
                : Optional.empty();
    }

    /** {@return when a morning that is just full begins} */
    public LocalTime debutDuMatin() {
        return pivot.minusMinutes(minutesPleines);
    }

    /** {@return when an afternoon that is just full ends} */
    public LocalTime finDeLApresMidi() {
        return pivot.plusMinutes(minutesPleines);
    }
}
