package fr.cahier.explanation;

import fr.cahier.annotation.PublicApi;
import fr.cahier.regulation.Source;
import fr.cahier.regulation.Threshold;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * A threshold with all the values it has had and will have.
 *
 * @param code its name in the rules
 * @param title what it is
 * @param source where the text says it
 * @param values its values, in the order of their days
 */
@PublicApi
public record ThresholdHistory(String code, String title, Source source, List<Value> values) {

    /**
     * A value.
     *
     * @param from the day from which it holds
     * @param told it in French, with its unit
     * @param holds whether it is the one that holds on the day of the explanation
     */
    public record Value(LocalDate from, String told, boolean holds) {}

    static ThresholdHistory of(Threshold threshold, LocalDate day, ZoneId zone) {
        ThresholdWords words = new ThresholdWords(threshold, zone);
        var holding = threshold.on(day).orElse(null);
        return new ThresholdHistory(
                threshold.code(),
                threshold.title(),
                threshold.source(),
                threshold.values().stream()
                        .map(value -> new Value(value.from(), words.value(value.seuil()), value.seuil() == holding))
                        .toList());
    }
}
