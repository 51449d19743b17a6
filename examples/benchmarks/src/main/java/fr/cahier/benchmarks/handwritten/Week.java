package fr.cahier.benchmarks.handwritten;

import fr.cahier.dossier.Canal;
import fr.cahier.dossier.Creneau;
import fr.cahier.dossier.Semaine;
import fr.cahier.dossier.Service;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The opening of one place over a week, as a sorted list of intervals in minutes from Monday at midnight. */
final class Week {

    private static final int DAY = 1440;
    private static final int WEEK = 7 * DAY;

    private final int[] bounds;

    private Week(int[] bounds) {
        this.bounds = bounds;
    }

    static boolean complete(Creneau slot) {
        return slot.jour() != null && slot.debut() != null && slot.fin() != null;
    }

    static boolean undisputed(Creneau slot) {
        return slot.service() == Service.SPRO_CONSEIL
                && slot.canal() != Canal.TELEPHONE
                && slot.canal() != Canal.E_CONSEIL
                && !Boolean.TRUE.equals(slot.surRdv());
    }

    static boolean dedicated(Creneau slot) {
        return slot.service() == Service.SPRO_CONSEIL;
    }

    static boolean perhapsDedicated(Creneau slot) {
        return slot.service() != Service.AUTRE;
    }

    /** {@return whether documents that each give a schedule give different ones} */
    static boolean differ(List<Creneau> slots) {
        String first = slots.get(0).planning();
        boolean one = slots.stream().allMatch(slot -> same(slot.planning(), first));
        if (one) {
            return false;
        }
        Map<String, List<Creneau>> documents = new HashMap<>();
        slots.forEach(slot -> documents
                .computeIfAbsent(slot.planning() == null ? "" : slot.planning(), name -> new ArrayList<>())
                .add(slot));
        List<Creneau> reference = documents.values().iterator().next();
        return documents.values().stream().anyMatch(other -> differ(reference, other));
    }

    private static boolean same(@Nullable String a, @Nullable String b) {
        return (a == null ? "" : a).equals(b == null ? "" : b);
    }

    private static boolean differ(List<Creneau> one, List<Creneau> other) {
        for (Semaine week : List.of(Semaine.A, Semaine.B)) {
            if (!open(one, week, Week::dedicated).equals(open(other, week, Week::dedicated))
                    || !open(one, week, slot -> !dedicated(slot)).equals(open(other, week, slot -> !dedicated(slot)))) {
                return true;
            }
        }
        return false;
    }

    /** {@return the half-days of the poorer of two alternate weeks in which the place is open long enough to count under any reading} */
    static int halfDays(List<Creneau> slots, Predicate<Creneau> kept, Limits limits) {
        boolean alternate = slots.stream().anyMatch(slot -> slot.semaine() == Semaine.A || slot.semaine() == Semaine.B);
        int a = open(slots, Semaine.A, kept).touched(limits);
        return alternate ? Math.min(a, open(slots, Semaine.B, kept).touched(limits)) : a;
    }

    /** {@return the half-days of one week in which the place is open long enough to count under any reading} */
    static int halfDays(List<Creneau> slots, Semaine week, Predicate<Creneau> kept, Limits limits) {
        return open(slots, week, kept).touched(limits);
    }

    /** {@return the same, of half-days long enough and in hours that nobody would contest} */
    static int fullHalfDays(List<Creneau> slots, Predicate<Creneau> kept, Limits limits) {
        boolean alternate = slots.stream().anyMatch(slot -> slot.semaine() == Semaine.A || slot.semaine() == Semaine.B);
        int a = open(slots, Semaine.A, kept).full(limits);
        return alternate ? Math.min(a, open(slots, Semaine.B, kept).full(limits)) : a;
    }

    private static Week open(List<Creneau> slots, Semaine week, Predicate<Creneau> kept) {
        long[] intervals = new long[2 * slots.size()];
        int count = 0;
        for (Creneau slot : slots) {
            boolean held = slot.semaine() == null || slot.semaine() == Semaine.TOUTES || slot.semaine() == week;
            if (held && complete(slot) && kept.test(slot)) {
                int start = (slot.jour() - 1) * DAY + minute(slot.debut());
                int end = (slot.jour() - 1) * DAY + minute(slot.fin());
                if (end < start) {
                    end += DAY;
                }
                if (end > start) {
                    intervals[count++] = interval(start, Math.min(end, WEEK));
                }
                if (end > WEEK) {
                    intervals[count++] = interval(0, end - WEEK);
                }
            }
        }
        Arrays.sort(intervals, 0, count);
        return merged(intervals, count);
    }

    private static long interval(int start, int end) {
        return (long) start << 32 | end;
    }

    private static Week merged(long[] intervals, int count) {
        int[] bounds = new int[2 * count];
        int size = 0;
        for (int i = 0; i < count; i++) {
            int start = (int) (intervals[i] >> 32);
            int end = (int) intervals[i];
            if (size > 0 && start <= bounds[size - 1]) {
                bounds[size - 1] = Math.max(bounds[size - 1], end);
            } else {
                bounds[size++] = start;
                bounds[size++] = end;
            }
        }
        return new Week(Arrays.copyOf(bounds, size));
    }

    private static int minute(LocalTime time) {
        return time.getHour() * 60 + time.getMinute();
    }

    private int minutes(int from, int to) {
        int sum = 0;
        for (int i = 0; i < bounds.length; i += 2) {
            sum += Math.max(0, Math.min(to, bounds[i + 1]) - Math.max(from, bounds[i]));
        }
        return sum;
    }

    private int touched(Limits limits) {
        int halves = 0;
        for (int day = 0; day < WEEK; day += DAY) {
            int morning = minutes(day, day + limits.pivot());
            int afternoon = minutes(day + limits.pivot(), day + DAY);
            int open = (morning < limits.fewestMinutes() ? 0 : 1) + (afternoon < limits.fewestMinutes() ? 0 : 1);
            halves += open == 0 && morning + afternoon >= limits.fewestMinutes() ? 1 : open;
        }
        return halves;
    }

    private int full(Limits limits) {
        int halves = 0;
        int noon = Math.min(Math.max(limits.pivot(), limits.opening()), limits.closing());
        for (int day = 0; day < WEEK; day += DAY) {
            int morning = minutes(day + limits.opening(), day + noon);
            int afternoon = minutes(day + noon, day + limits.closing());
            int full = (morning >= limits.fullMinutes() ? 1 : 0) + (afternoon >= limits.fullMinutes() ? 1 : 0);
            halves += full == 0 && morning + afternoon >= limits.fullMinutes() ? 1 : full;
        }
        return halves;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Week week && Arrays.equals(bounds, week.bounds);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bounds);
    }
}
