package fr.cahier.plan;

import fr.cahier.dossier.Creneau;
import fr.cahier.dossier.Dossier;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The hours of a week in which no slot is open: those at which people expect a desk to be open first. */
final class FreeHours {

    static final LocalTime MORNING = LocalTime.of(9, 0);
    static final LocalTime NOON = LocalTime.of(12, 0);

    private static final int DAY = 24 * 60;
    private static final int DAYS = 7;

    /** Minutes of a day, from and until. */
    private static final int[][] USUAL = {{9 * 60, 12 * 60}, {14 * 60, 18 * 60}};

    private static final int[][] LONG = {{8 * 60, 20 * 60}};
    private static final int[][] ANY = {{0, DAY - 1}};
    private static final int WEEKDAYS = 5;

    private final BitSet open = new BitSet();

    FreeHours(List<Creneau> slots) {
        for (Creneau slot : slots) {
            if (minutes(slot) > 0 && slot.jour() != null) {
                int from = (slot.jour() - 1) * DAY + minute(slot.debut());
                open.set(from, from + minutes(slot));
            }
        }
    }

    /** {@return the hours at {@code site}; a slot that names none may be there, and so may each where no site is meant} */
    static FreeHours at(@Nullable String site, Dossier dossier) {
        return new FreeHours(Objects.requireNonNullElse(dossier.creneaux(), List.<Creneau>of()).stream()
                .filter(slot ->
                        site == null || slot.siteId() == null || slot.siteId().equals(site))
                .toList());
    }

    record Hours(int day, LocalTime from, LocalTime until) {}

    /** {@return how long a slot is; 0 where it does not say} */
    static int minutes(Creneau slot) {
        return slot.debut() == null || slot.fin() == null ? 0 : length(slot.debut(), slot.fin());
    }

    private static int length(LocalTime from, LocalTime until) {
        int length = minute(until) - minute(from);
        return length < 0 ? length + DAY : length;
    }

    private static int minute(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }

    /** {@return free hours of {@code minutes} together; empty where a week has not so many} */
    List<Hours> taken(int minutes) {
        List<Hours> taken = new ArrayList<>();
        int left = take(taken, minutes, USUAL, WEEKDAYS);
        left = take(taken, left, LONG, WEEKDAYS);
        left = take(taken, left, LONG, DAYS);
        left = take(taken, left, ANY, DAYS);
        return left > 0 ? List.of() : taken;
    }

    /** {@return these hours of {@code day}, else as long ones that are free there; empty where the day has none} */
    Optional<Hours> on(int day, LocalTime from, LocalTime until) {
        int length = length(from, until);
        return Stream.of(new int[][] {{minute(from), minute(from) + length}}, USUAL, LONG, ANY)
                .flatMap(Stream::of)
                .map(window -> freeIn(day, window, length))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** {@return what is free between these hours of {@code day}} */
    List<Hours> gaps(int day, LocalTime from, LocalTime until) {
        List<Hours> gaps = new ArrayList<>();
        int end = (day - 1) * DAY + minute(from) + length(from, until);
        int at = open.nextClearBit((day - 1) * DAY + minute(from));
        while (at < end) {
            int busy = open.nextSetBit(at);
            int free = busy < 0 ? end : Math.min(busy, end);
            gaps.add(new Hours(day, time(at), time(free)));
            at = open.nextClearBit(free);
        }
        return gaps;
    }

    private Optional<Hours> freeIn(int day, int[] window, int length) {
        int end = (day - 1) * DAY + window[1];
        int at = open.nextClearBit((day - 1) * DAY + window[0]);
        while (at + length <= end) {
            int busy = open.nextSetBit(at);
            if (busy < 0 || busy >= at + length) {
                return Optional.of(new Hours(day, time(at), time(at + length)));
            }
            at = open.nextClearBit(busy);
        }
        return Optional.empty();
    }

    private int take(List<Hours> taken, int minutes, int[][] windows, int days) {
        int left = minutes;
        for (int day = 1; day <= days; day++) {
            for (int[] window : windows) {
                int at = (day - 1) * DAY + window[0];
                int end = (day - 1) * DAY + window[1];
                while (left > 0 && (at = open.nextClearBit(at)) < end) {
                    int busy = open.nextSetBit(at);
                    int until = Math.min(at + left, busy < 0 ? end : Math.min(busy, end));
                    taken.add(new Hours(day, time(at), time(until)));
                    open.set(at, until);
                    left -= until - at;
                    at = until;
                }
            }
        }
        return left;
    }

    private static LocalTime time(int minuteOfWeek) {
        return LocalTime.ofSecondOfDay(minuteOfWeek % DAY * 60L);
    }
}
