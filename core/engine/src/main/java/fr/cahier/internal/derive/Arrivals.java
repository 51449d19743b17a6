package fr.cahier.internal.derive;

import fr.cahier.dossier.CanalDepot;
import fr.cahier.dossier.Depot;
import fr.cahier.dossier.Horodatage;
import fr.cahier.dossier.Precision;
import fr.cahier.facts.Arrivee;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the stamps of one deposit as intervals, and intersects those of its arrival. */
final class Arrivals {

    private final ZoneId zone;
    private final @Nullable Interval sent;
    private final @Nullable Interval deposited;
    private final @Nullable Interval registered;
    private final @Nullable Interval received;
    private final boolean byPost;

    private Arrivals(Depot deposit, ZoneId zone) {
        Horodatage stamp = deposit.horodatage();
        this.zone = zone;
        this.sent = interval(deposit.envoyeLe());
        this.deposited = interval(stamp == null ? null : stamp.selon(deposit.precision()));
        this.registered = interval(deposit.accuseEnregistrement());
        this.received = interval(deposit.accuseReception());
        this.byPost = deposit.canal() == CanalDepot.POSTAL;
    }

    private record Interval(Instant first, Instant last, boolean isDay) {

        boolean isBefore(Interval other) {
            return last.isBefore(other.first);
        }
    }

    /** {@return when the deposit was sent and arrived; null when nothing dates it} */
    static @Nullable Arrivee of(Depot deposit, ZoneId zone) {
        return new Arrivals(deposit, zone).arrivee();
    }

    private @Nullable Interval interval(@Nullable Horodatage stamp) {
        return stamp == null
                ? null
                : new Interval(stamp.auPlusTot(zone), stamp.auPlusTard(zone), stamp.precision() == Precision.JOUR);
    }

    private @Nullable Arrivee arrivee() {
        List<Interval> stamps = arrivalStamps();
        if (stamps.isEmpty()) {
            return sent == null ? null : of(null, null, false, false, false, null);
        }
        boolean reversed = isReversed(stamps);
        if (reversed && sent != null) {
            stamps.add(sent);
        }
        Instant firstStart = stamps.get(0).first;
        Instant lastStart = firstStart;
        Instant firstEnd = stamps.get(0).last;
        Instant lastEnd = firstEnd;
        boolean ofTheDay = true;
        for (Interval stamp : stamps) {
            firstStart = earlier(firstStart, stamp.first);
            lastStart = later(lastStart, stamp.first);
            firstEnd = earlier(firstEnd, stamp.last);
            lastEnd = later(lastEnd, stamp.last);
            ofTheDay &= stamp.isDay;
        }
        boolean apart = lastStart.isAfter(firstEnd);
        return apart
                ? of(notBeforeSent(firstStart, reversed), lastEnd, false, true, reversed, firstEnd)
                : of(notBeforeSent(lastStart, reversed), firstEnd, ofTheDay, false, false, firstEnd);
    }

    private Instant notBeforeSent(Instant arrived, boolean reversed) {
        return sent == null || reversed ? arrived : later(arrived, sent.first);
    }

    private Arrivee of(
            @Nullable Instant first,
            @Nullable Instant last,
            boolean ofTheDay,
            boolean apart,
            boolean reversed,
            @Nullable Instant firstEnd) {
        return new Arrivee(
                first,
                last,
                ofTheDay,
                apart,
                reversed,
                firstEnd,
                registered == null ? null : registered.first,
                registered == null ? null : registered.last,
                sent == null ? null : sent.first,
                sent == null ? null : sent.last,
                sent == null ? null : startOfDay(sent.first),
                byPost,
                last == null ? null : LocalDate.ofInstant(last, zone));
    }

    private Instant startOfDay(Instant instant) {
        return LocalDate.ofInstant(instant, zone).atStartOfDay(zone).toInstant();
    }

    private List<Interval> arrivalStamps() {
        List<Interval> stamps = new ArrayList<>(4);
        add(deposited, stamps);
        add(registered, stamps);
        add(received, stamps);
        return stamps;
    }

    private static void add(@Nullable Interval stamp, List<Interval> stamps) {
        if (stamp != null) {
            stamps.add(stamp);
        }
    }

    /** Nobody acknowledges what was not deposited yet, and nothing arrives before it is sent. */
    private boolean isReversed(List<Interval> stamps) {
        return isBefore(registered, deposited)
                || isBefore(received, deposited)
                || stamps.stream().anyMatch(stamp -> isBefore(stamp, sent));
    }

    private static boolean isBefore(@Nullable Interval one, @Nullable Interval other) {
        return one != null && other != null && one.isBefore(other);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isAfter(other) ? other : one;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
