package fr.cahier.verdict;

import fr.cahier.dossier.model.Told;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
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
        return value instanceof Instant instant ? instant(instant) : Told.value(value);
    }

    private String instant(Instant instant) {
        ZonedDateTime there = instant.atZone(zone);
        return Told.day(there.toLocalDate()) + " à " + Told.hour(there.toLocalTime());
    }
}
