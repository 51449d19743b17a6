package fr.cahier.verdict;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.schema.FrenchFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/** French text of values, with instants in a time zone. Immutable and thread-safe. */
@PublicApi
public final class InstantFormat {

    private final ZoneId zone;

    public InstantFormat(ZoneId zone) {
        this.zone = zone;
    }

    /** {@return the text of a value; "non précisé" for null} */
    public String text(@Nullable Object value) {
        return value instanceof Instant instant ? instant(instant) : FrenchFormat.value(value);
    }

    private String instant(Instant instant) {
        ZonedDateTime there = instant.atZone(zone);
        return FrenchFormat.day(there.toLocalDate()) + " à " + FrenchFormat.hour(there.toLocalTime());
    }
}
