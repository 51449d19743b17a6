package fr.cahier.verdict;

import fr.cahier.dossier.model.Told;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Fills the placeholders of a wording, and writes values as one writes them in French. */
public final class Sentences {

    private final ZoneId zone;

    /** @param zone time zone in which instants are told */
    public Sentences(ZoneId zone) {
        this.zone = zone;
    }

    /** {@return {@code template} with each placeholder replaced; one without a value becomes "non précisé"} */
    public String fill(String template, Map<String, ?> values) {
        return Template.of(template).fill(name -> text(values.get(name)));
    }

    /** {@return a value as it is told to a reader} */
    public String text(@Nullable Object value) {
        if (value == null) {
            return "non précisé";
        }
        if (value instanceof Boolean yes) {
            return yes ? "oui" : "non";
        }
        if (value instanceof BigDecimal number) {
            return Told.number(number);
        }
        if (value instanceof Instant instant) {
            return instant(instant);
        }
        if (value instanceof LocalDate day) {
            return Told.day(day);
        }
        if (value instanceof LocalTime time) {
            return Told.hour(time);
        }
        if (value instanceof Collection<?> values) {
            return values.isEmpty()
                    ? "(liste vide)"
                    : values.stream().map(this::text).collect(Collectors.joining(", "));
        }
        return value.toString();
    }

    private String instant(Instant instant) {
        ZonedDateTime there = instant.atZone(zone);
        return Told.day(there.toLocalDate()) + " à " + Told.hour(there.toLocalTime());
    }
}
