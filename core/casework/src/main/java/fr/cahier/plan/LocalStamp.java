package fr.cahier.plan;

import fr.cahier.dossier.Horodatage;
import fr.cahier.dossier.Precision;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;

/** Instants as people write them: in the zone of the edition, without an offset. */
final class LocalStamp {

    private LocalStamp() {}

    /** {@return the day and time that are written; midnight where no time is} */
    static LocalDateTime time(Horodatage stamp) {
        return stamp.jour().atTime(Objects.requireNonNullElse(stamp.heure(), LocalTime.MIDNIGHT));
    }

    static Horodatage of(LocalDateTime time) {
        return new Horodatage(
                time.toLocalDate(),
                time.toLocalTime(),
                null,
                time.getSecond() == 0 ? Precision.MINUTE : Precision.SECONDE);
    }

    static Horodatage of(Instant instant, ZoneId zone) {
        return of(LocalDateTime.ofInstant(instant, zone));
    }
}
