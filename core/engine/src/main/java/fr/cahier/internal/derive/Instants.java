package fr.cahier.internal.derive;

import fr.cahier.dossier.Fait;
import fr.cahier.dossier.Horodatage;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Instants that rules can compare, and their days: a time without an offset is one of the edition's zone. */
final class Instants {

    private Instants() {}

    /** {@return the rows, each with the offset of its time and with its day in {@code zone}} */
    static @Nullable List<Fait> of(@Nullable List<Fait> rows, ZoneId zone) {
        return rows == null
                ? null
                : rows.stream().map(row -> withDay(withOffset(row, zone), zone)).toList();
    }

    private static Fait withDay(Fait row, ZoneId zone) {
        Horodatage stamp = row.horodatage();
        return stamp == null || row.date() != null
                ? row
                : row.toBuilder()
                        .date(LocalDate.ofInstant(stamp.auPlusTot(zone), zone))
                        .build();
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
