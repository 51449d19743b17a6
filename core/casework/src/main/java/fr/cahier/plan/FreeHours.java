package fr.cahier.plan;

import fr.cahier.dossier.Creneau;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

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

    record Hours(int day, LocalTime from, LocalTime until) {}

    /** {@return how long a slot is; 0 where it does not say} */
    static int minutes(Creneau slot) {
        if (slot.debut() == null || slot.fin() == null) {
            return 0;
        }
        int length = minute(slot.fin()) - minute(slot.debut());
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
