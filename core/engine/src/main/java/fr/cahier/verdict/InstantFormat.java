package fr.cahier.verdict;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.schema.FrenchFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/** Writes values as one writes them in French. Immutable and thread-safe. */
@PublicApi
public final class InstantFormat {

    private final ZoneId zone;

    /** @param zone time zone in which instants are told */
    public InstantFormat(ZoneId zone) {
        this.zone = zone;
    }

    /** {@return a value as it is told to a reader; "non précisé" for one that is not said} */
    public String text(@Nullable Object value) {
        return value instanceof Instant instant ? instant(instant) : FrenchFormat.value(value);
    }

    private String instant(Instant instant) {
        ZonedDateTime there = instant.atZone(zone);
        return FrenchFormat.day(there.toLocalDate()) + " à " + FrenchFormat.hour(there.toLocalTime());
    }
}
