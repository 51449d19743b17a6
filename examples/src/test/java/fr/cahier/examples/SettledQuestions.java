package fr.cahier.examples;

import fr.cahier.doctrine.Doctrine;
import fr.cahier.doctrine.Position;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A doctrine under construction, in which the questions without a reading stay open. */
final class SettledQuestions {

    private final Map<String, String> readings = new LinkedHashMap<>();

    SettledQuestions with(String question, @Nullable String reading) {
        if (reading != null) {
            readings.put(question, reading);
        }
        return this;
    }

    Doctrine doctrine() {
        return Doctrine.builder()
                .positions(readings.entrySet().stream()
                        .map(one -> Position.builder()
                                .question(one.getKey())
                                .lecture(one.getValue())
                                .auteur("la cheffe de service")
                                .date(LocalDate.of(2020, 3, 2))
                                .motif("Lu au service.")
                                .build())
                        .toList())
                .build();
    }
}
