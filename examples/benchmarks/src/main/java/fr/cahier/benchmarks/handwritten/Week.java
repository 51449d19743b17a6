package fr.cahier.benchmarks.handwritten;

import fr.cahier.dossier.Canal;
import fr.cahier.dossier.Creneau;
import fr.cahier.dossier.Semaine;
import fr.cahier.dossier.Service;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
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

    static boolean inPresence(Creneau slot) {
        return slot.canal() != Canal.TELEPHONE && slot.canal() != Canal.E_CONSEIL;
    }

    /** {@return whether anybody who comes finds it open, in any week from that day on} */
    static boolean held(Creneau slot, LocalDate day) {
        boolean later = slot.aPartirDu() != null && slot.aPartirDu().compareTo(day) > 0;
        return !Boolean.TRUE.equals(slot.surRdv())
                && !later
                && someWeeks(slot).isEmpty()
                && !Boolean.TRUE.equals(slot.horsVacancesScolaires());
    }

    /** {@return the ranks in the month to which it is confined; empty when it is not} */
    private static Set<Integer> someWeeks(Creneau slot) {
        Set<Integer> ranks = new TreeSet<>();
        if (slot.semainesDuMois() != null) {
            ranks.addAll(slot.semainesDuMois());
        }
        return ranks.size() == 5 ? Set.of() : ranks;
    }

    private static String when(Creneau slot) {
        return someWeeks(slot) + "/" + Boolean.TRUE.equals(slot.horsVacancesScolaires()) + "/" + slot.aPartirDu();
    }

    static boolean dedicated(Creneau slot) {
        return slot.service() == Service.SPRO_CONSEIL || slot.service() == Service.LABEL;
    }

    static boolean perhapsDedicated(Creneau slot) {
        return slot.service() != Service.AUTRE;
    }

    /** {@return whether documents that each give a schedule give different ones} */
    static boolean differ(List<Creneau> slots) {
        boolean one = slots.stream()
                .allMatch(slot -> Objects.equals(slot.planning(), slots.get(0).planning()));
        if (one) {
            return false;
        }
        Map<String, List<Creneau>> documents = new HashMap<>();
        slots.forEach(slot -> documents
                .computeIfAbsent(document(slot), name -> new ArrayList<>())
                .add(slot));
        List<Creneau> reference = documents.values().iterator().next();
        return documents.values().stream().anyMatch(other -> differ(reference, other));
    }

    private static String document(Creneau slot) {
        return slot.planning() == null ? "" : Blanks.name(slot.planning());
    }

    private static boolean differ(List<Creneau> one, List<Creneau> other) {
        Set<String> conditions = new TreeSet<>();
        one.stream().filter(Week::complete).forEach(slot -> conditions.add(when(slot)));
        other.stream().filter(Week::complete).forEach(slot -> conditions.add(when(slot)));
        return conditions.stream()
                .anyMatch(condition -> differ(
                        one.stream()
                                .filter(slot -> when(slot).equals(condition))
                                .toList(),
                        other.stream()
                                .filter(slot -> when(slot).equals(condition))
                                .toList(),
                        Week::dedicated));
    }

    private static boolean differ(List<Creneau> one, List<Creneau> other, Predicate<Creneau> service) {
        for (Semaine week : List.of(Semaine.A, Semaine.B)) {
            if (!open(one, week, service).equals(open(other, week, service))
                    || !open(one, week, service.negate()).equals(open(other, week, service.negate()))) {
                return true;
            }
        }
        return false;
    }

    /** {@return the half-days of one week in which the place is open long enough to count under any reading} */
    static int halfDays(List<Creneau> slots, Semaine week, Predicate<Creneau> kept, Limits limits) {
        return open(slots, week, kept).touched(limits);
    }

    /** {@return the same, of half-days long enough and in hours that nobody would contest} */
    static int fullHalfDays(List<Creneau> slots, Semaine week, Predicate<Creneau> kept, Limits limits) {
        return open(slots, week, kept).full(limits);
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
