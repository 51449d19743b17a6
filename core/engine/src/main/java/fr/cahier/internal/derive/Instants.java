package fr.cahier.internal.derive;

import fr.cahier.dossier.Fait;
import fr.cahier.dossier.Horodatage;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Instants that rules can compare: a time without an offset is one of the edition's zone. */
final class Instants {

    private Instants() {}

    /** {@return the rows, each with the offset of its time} */
    static @Nullable List<Fait> of(@Nullable List<Fait> rows, ZoneId zone) {
        return rows == null
                ? null
                : rows.stream().map(row -> withOffset(row, zone)).toList();
    }

    /** A time that a clock change repeats is the first of the two; {@code ClockChanges} remarks it. */
    private static Fait withOffset(Fait row, ZoneId zone) {
        Horodatage stamp = row.horodatage();
        if (stamp == null || stamp.heure() == null || stamp.decalage() != null) {
            return row;
        }
        var offset = zone.getRules().getOffset(stamp.jour().atTime(stamp.heure()));
        return row.toBuilder()
                .horodatage(new Horodatage(stamp.jour(), stamp.heure(), offset, stamp.precision()))
                .build();
    }
}
