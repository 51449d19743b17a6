package fr.cahier.benchmarks.handwritten;

import static fr.cahier.regulation.Outcome.A_TRANCHER;

import fr.cahier.dossier.Creneau;
import fr.cahier.dossier.Fermeture;
import fr.cahier.dossier.Service;
import fr.cahier.dossier.schema.FrenchFormat;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How long a place is closed, day by day (l. 200-202, 243-244): days are inclusive, and touching closings add up. */
final class Closings {

    private static final int MAX_NAMED = 20;

    /** The day that stands at 0, a Monday. */
    private final LocalDate zero;

    private final BitSet closed;

    private Closings(LocalDate zero, BitSet closed) {
        this.zero = zero;
        this.closed = closed;
    }

    /** {@return the closings of that site, or of no site in particular; null when there is none} */
    private static @Nullable Closings of(Case of, @Nullable String site) {
        List<Fermeture> all = new ArrayList<>();
        of.closingsBySite.getOrDefault("", List.of()).forEach(index -> all.add(closing(of, index)));
        if (site != null) {
            of.closingsBySite.getOrDefault(site, List.of()).forEach(index -> all.add(closing(of, index)));
        }
        all.removeIf(closing -> closing.du() == null && closing.au() == null);
        if (all.isEmpty()) {
            return null;
        }
        LocalDate first =
                all.stream().map(Closings::first).min(LocalDate::compareTo).orElseThrow();
        LocalDate zero = first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        BitSet days = new BitSet();
        for (Fermeture closing : all) {
            LocalDate last = closing.au() == null ? first(closing) : closing.au();
            days.set(day(zero, first(closing)), day(zero, last) + 1);
        }
        return new Closings(zero, days);
    }

    private static Fermeture closing(Case of, int index) {
        return of.dossier.fermetures().get(index);
    }

    private static LocalDate first(Fermeture closing) {
        return closing.du() == null ? closing.au() : closing.du();
    }

    private static int day(LocalDate zero, LocalDate day) {
        return (int) ChronoUnit.DAYS.between(zero, day);
    }

    /** {@return the first of the longest stretches of closed days, as its first day and the first day after it} */
    private int[] longest() {
        int[] longest = {0, 0};
        for (int from = closed.nextSetBit(0); from >= 0; ) {
            int to = closed.nextClearBit(from);
            if (to - from > longest[1] - longest[0]) {
                longest = new int[] {from, to};
            }
            from = closed.nextSetBit(to);
        }
        return longest;
    }

    /** {@return stretches of weeks in which no day of those on which the place opens is left} */
    private List<String> weeks(List<Creneau> slots) {
        boolean[] opens = new boolean[7];
        boolean some = false;
        for (Creneau slot : slots) {
            if (slot.jour() != null && slot.service() != Service.AUTRE) {
                opens[slot.jour() - 1] = true;
                some = true;
            }
        }
        List<String> stretches = new ArrayList<>();
        int begun = -1;
        int last = closed.length() / 7 + 1;
        for (int week = 0; week <= last; week++) {
            boolean idle = true;
            for (int day = 0; day < 7; day++) {
                idle &= closed.get(7 * week + day) || some && !opens[day];
            }
            if (idle && begun < 0) {
                begun = week;
            } else if (!idle && begun >= 0) {
                stretches.add("du " + FrenchFormat.day(zero.plusWeeks(begun)) + " au "
                        + FrenchFormat.day(zero.plusWeeks(week).minusDays(1)));
                begun = -1;
            }
        }
        return stretches;
    }

    /** Names the weeks without any opening, where the place is closed at times. */
    static void mention(Judgement j) {
        List<Creneau> slots = j.name == null ? j.of.openings.all() : j.of.openings.of(j.name);
        Closings closings = of(j.of, j.name);
        List<String> weeks = closings == null ? List.of() : closings.weeks(slots);
        if (!weeks.isEmpty()) {
            List<String> named = weeks.size() > MAX_NAMED ? weeks.subList(0, MAX_NAMED) : weeks;
            j.mention("semaines-fermees", Map.of("semaines", named));
        }
    }

    /** Services go on (l. 200-202), and closings are allowed (l. 243): too long a one is a question. */
    static void continuity(Judgement j) {
        if (!j.yes()) {
            return;
        }
        BigDecimal most = j.of.limits.longestClosing();
        List<String> places = new ArrayList<>();
        for (int i = 0; i < j.of.sites.size(); i++) {
            if (j.of.openings.mayReceive(i)) {
                places.add(j.of.sites.get(i));
            }
        }
        List<Long> longer = new ArrayList<>();
        places.forEach(place -> add(longer, of(j.of, place), place, most));
        if (places.stream().allMatch(place -> of(j.of, place) == null)) {
            add(longer, of(j.of, null), null, most);
        }
        longer.sort(Comparator.comparing(Long::order));
        longer.forEach(one -> one.tell(j, most));
        if (longer.isEmpty()) {
            j.committed();
        }
    }

    private static void add(List<Long> longer, @Nullable Closings closings, @Nullable String place, BigDecimal most) {
        if (closings != null) {
            int[] longest = closings.longest();
            int days = longest[1] - longest[0];
            if (BigDecimal.valueOf(days).compareTo(most) > 0) {
                longer.add(new Long(
                        place, days, closings.zero.plusDays(longest[0]), closings.zero.plusDays(longest[1] - 1L)));
            }
        }
    }

    /** A closing of which one may ask whether services go on. */
    private record Long(@Nullable String place, int days, LocalDate from, LocalDate to) {

        /** What sorts those of several places. */
        String order() {
            return to + ", constate=" + days + ", du=" + from + ", lieu=" + place + ",";
        }

        void tell(Judgement j, BigDecimal most) {
            if (place == null) {
                j.tell(A_TRANCHER, "structure-fermee", days, most, Map.of("du", from, "au", to));
            } else {
                j.tell(A_TRANCHER, "a-trancher", days, most, Map.of("lieu", place, "du", from, "au", to));
            }
        }
    }
}
