package fr.cahier.internal.derive;

import fr.cahier.dossier.Depot;
import fr.cahier.dossier.PreuveEnvoi;
import fr.cahier.facts.Arrivee;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Whether one deposit among several came by the limit; the worst first. */
public enum Timeliness {
    LATE,
    /** A fact is lacking to tell, or a reading. */
    OPEN,
    IN_TIME;

    /** @param limits the last instant for what was deposited on a day; empty when there is none */
    static Timeliness of(
            Depot deposit, @Nullable Arrivee arrival, ZoneId zone, Function<LocalDate, Optional<Instant>> limits) {
        if (arrival == null) {
            return OPEN;
        }
        Instant dated = arrival.auPlusTard() == null ? arrival.envoiAuPlusTard() : arrival.auPlusTard();
        return limits.apply(LocalDate.ofInstant(dated, zone))
                .map(limit -> of(deposit, arrival, limit))
                .orElse(IN_TIME);
    }

    private static Timeliness of(Depot deposit, Arrivee arrival, Instant limit) {
        if (isInTime(arrival, limit)) {
            return IN_TIME;
        }
        return isLate(deposit, arrival, limit) ? LATE : OPEN;
    }

    private static boolean isInTime(Arrivee arrival, Instant limit) {
        return isBy(arrival.auPlusTard(), limit)
                || !arrival.parLaPoste() && !arrival.contradictoire() && isBy(arrival.enregistreeAuPlusTard(), limit);
    }

    /** A letter that arrived late may have been posted in time, and a message sent in time. */
    private static boolean isLate(Depot deposit, Arrivee arrival, Instant limit) {
        if (isBy(arrival.auPlusTot(), limit)) {
            return false;
        }
        if (!arrival.parLaPoste()) {
            return !isBy(arrival.envoiAuPlusTot(), limit);
        }
        boolean unproven = arrival.auPlusTot() != null && deposit.preuveEnvoi() == PreuveEnvoi.AUCUNE;
        return unproven || arrival.envoiJour() != null && !isBy(arrival.envoiJour(), limit);
    }

    private static boolean isBy(@Nullable Instant instant, Instant limit) {
        return instant != null && !instant.isAfter(limit);
    }
}
