package fr.cahier.benchmarks.handwritten;

import fr.cahier.dossier.Depot;
import fr.cahier.dossier.Horodatage;
import fr.cahier.dossier.Precision;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The interval in which the application arrived, and whether its stamps agree on it. */
record Arrival(Instant first, Instant last, boolean dayOnly, boolean torn) {

    static @Nullable Arrival of(Depot depot, ZoneId zone) {
        Horodatage own = depot.horodatage() == null ? null : depot.horodatage().selon(depot.precision());
        Horodatage receipt = depot.accuseReception();
        if (own == null || receipt == null) {
            Horodatage only = own == null ? receipt : own;
            return only == null ? null : new Arrival(only.auPlusTot(zone), only.auPlusTard(zone), day(only), false);
        }
        Instant laterStart = max(own.auPlusTot(zone), receipt.auPlusTot(zone));
        Instant soonerEnd = min(own.auPlusTard(zone), receipt.auPlusTard(zone));
        if (!laterStart.isAfter(soonerEnd)) {
            return new Arrival(laterStart, soonerEnd, day(own) && day(receipt), false);
        }
        return new Arrival(
                min(own.auPlusTot(zone), receipt.auPlusTot(zone)),
                max(own.auPlusTard(zone), receipt.auPlusTard(zone)),
                false,
                true);
    }

    private static boolean day(Horodatage stamp) {
        return stamp.precision() == Precision.JOUR;
    }

    private static Instant min(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }

    private static Instant max(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }
}
