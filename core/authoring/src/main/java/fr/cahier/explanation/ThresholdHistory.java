package fr.cahier.explanation;

import fr.cahier.annotation.PublicApi;
import fr.cahier.internal.explanation.ThresholdWords;
import fr.cahier.regulation.Source;
import fr.cahier.regulation.Threshold;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

/**
 * A threshold with all its past and future values. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public record ThresholdHistory(String code, String title, Source source, List<Value> values) {

    /**
     * @param text in French, with its unit
     * @param holds whether it is in force on the day of the explanation
     */
    public record Value(LocalDate from, String text, boolean holds) {}

    /** {@return the values of a threshold in words, with the one that holds on {@code day}} */
    public static ThresholdHistory of(Threshold threshold, LocalDate day, ZoneId zone) {
        Objects.requireNonNull(threshold, "threshold");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(zone, "zone");
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
