package fr.cahier.benchmarks.handwritten;

import fr.cahier.dossier.Creneau;
import fr.cahier.dossier.Semaine;
import fr.cahier.dossier.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What each place opens in a week, and all of them together (l. 246). */
final class Openings {

    /** The schedule of the structure, where no receiving site has one; null when there is none. */
    final @Nullable Schedule schedule;

    final Map<String, Schedule> schedules = new HashMap<>();

    /** What all sites open together; null where no receiving site has a schedule. */
    final @Nullable Together together;

    private final Case of;

    Openings(Case of) {
        this.of = of;
        schedule = schedules();
        together = schedules.isEmpty() ? null : together();
    }

    /** Half-days of two alternate weeks. */
    private record Weeks(int a, int b) {

        static final Weeks ANY = new Weeks(14, 14);

        int poorer() {
            return Math.min(a, b);
        }

        Weeks plus(Weeks other) {
            return new Weeks(a + other.a, b + other.b);
        }

        static @Nullable Semaine poorer(List<Weeks> counts) {
            boolean a = counts.stream().anyMatch(weeks -> weeks.a < weeks.b);
            boolean b = counts.stream().anyMatch(weeks -> weeks.b < weeks.a);
            if (a && b || !a && !b) {
                return null;
            }
            return a ? Semaine.A : Semaine.B;
        }
    }

    /**
     * Half-days of one place in the poorer of two alternate weeks.
     *
     * @param valid slots that say their day, start and end
     * @param certain nobody would contest them
     * @param full the same, were the telephone as good as presence
     * @param perhapsFull the same, if what is not said were good
     * @param possible open
     * @param conceivable open, if what is not said were
     * @param week the poorer one; null when none is
     * @param documents that give them
     * @param apart in what its documents differ; null where they do not
     */
    record Schedule(
            int slots,
            int valid,
            int certain,
            int full,
            int perhapsFull,
            int possible,
            int conceivable,
            @Nullable Semaine week,
            int documents,
            @Nullable String apart) {

        boolean torn() {
            return apart != null;
        }
    }

    /** The same, of all sites. */
    record Together(
            int certain,
            int perhapsCertain,
            int possible,
            int conceivable,
            @Nullable Semaine week) {}

    /** A slot that names no site is of the only place that may receive; an empty list says that nothing opens. */
    private @Nullable Schedule schedules() {
        List<Creneau> all = Blanks.counted(of.dossier.creneaux(), Blanks.NO_SLOT);
        if (all == null) {
            return null;
        }
        boolean only = onlyPlace();
        for (int i = 0; i < of.sites.size(); i++) {
            if (Boolean.TRUE.equals(of.undisputed.sites().get(i).recoitPublic())) {
                List<Creneau> own = slots(of.sites.get(i), only);
                if (!own.isEmpty() || all.isEmpty()) {
                    schedules.put(of.sites.get(i), schedule(own));
                }
            }
        }
        return schedules.isEmpty() ? schedule(all) : null;
    }

    private List<Creneau> slots(String site, boolean only) {
        List<Integer> own = of.slotsBySite.getOrDefault(site, List.of());
        List<Integer> unsaid = only ? of.slotsBySite.getOrDefault("", List.of()) : List.of();
        List<Creneau> slots = new ArrayList<>(own.size() + unsaid.size());
        Stream.concat(own.stream(), unsaid.stream())
                .sorted()
                .forEach(index -> slots.add(of.dossier.creneaux().get(index)));
        slots.removeIf(Blanks.NO_SLOT::equals);
        return slots;
    }

    /** {@return every slot that says something} */
    List<Creneau> all() {
        List<Creneau> all = Blanks.counted(of.dossier.creneaux(), Blanks.NO_SLOT);
        return all == null ? List.of() : all;
    }

    /** {@return the slots of a site, with those that name none where it is the only place} */
    List<Creneau> of(String site) {
        return slots(site, onlyPlace());
    }

    boolean mayReceive(int site) {
        Site one = of.undisputed.sites().get(site);
        return !Boolean.FALSE.equals(one.recoitPublic()) && !one.equals(Blanks.NO_SITE);
    }

    private Schedule schedule(List<Creneau> slots) {
        int valid = 0;
        for (Creneau slot : slots) {
            valid += Week.complete(slot) ? 1 : 0;
        }
        Weeks certain = full(slots, this::undisputed);
        Weeks full = full(slots, slot -> Week.dedicated(slot) && Week.held(slot, of.day));
        Weeks possible = open(slots, Week::dedicated);
        Weeks conceivable = conceivable(slots);
        Weeks perhapsFull =
                vague(slots) ? Weeks.ANY : full(slots, slot -> Week.perhapsDedicated(slot) && Week.held(slot, of.day));
        return new Schedule(
                slots.size(),
                valid,
                certain.poorer(),
                full.poorer(),
                perhapsFull.poorer(),
                possible.poorer(),
                conceivable.poorer(),
                Weeks.poorer(List.of(certain, full, possible, conceivable)),
                Documents.count(slots),
                slots.isEmpty() || !Week.differ(slots) ? null : Documents.apart(slots));
    }

    private boolean undisputed(Creneau slot) {
        return Week.dedicated(slot) && Week.inPresence(slot) && Week.held(slot, of.day);
    }

    private Weeks full(List<Creneau> slots, Predicate<Creneau> kept) {
        return new Weeks(
                Week.fullHalfDays(slots, Semaine.A, kept, of.limits),
                Week.fullHalfDays(slots, Semaine.B, kept, of.limits));
    }

    private Weeks open(List<Creneau> slots, Predicate<Creneau> kept) {
        return new Weeks(
                Week.halfDays(slots, Semaine.A, kept, of.limits), Week.halfDays(slots, Semaine.B, kept, of.limits));
    }

    private static boolean vague(List<Creneau> slots) {
        return slots.stream().anyMatch(slot -> Week.perhapsDedicated(slot) && !Week.complete(slot));
    }

    private Weeks conceivable(List<Creneau> slots) {
        return vague(slots) ? Weeks.ANY : open(slots, Week::perhapsDedicated);
    }

    private Weeks perhapsCertain(List<Creneau> slots) {
        return vague(slots)
                ? Weeks.ANY
                : full(slots, slot -> Week.perhapsDedicated(slot) && Week.inPresence(slot) && Week.held(slot, of.day));
    }

    private Together together() {
        Weeks certain = new Weeks(0, 0);
        Weeks perhapsCertain = new Weeks(0, 0);
        Weeks possible = new Weeks(0, 0);
        Weeks conceivable = new Weeks(0, 0);
        for (List<Creneau> slots : places()) {
            certain = certain.plus(full(slots, this::undisputed));
            perhapsCertain = perhapsCertain.plus(perhapsCertain(slots));
            possible = possible.plus(open(slots, Week::dedicated));
            conceivable = conceivable.plus(conceivable(slots));
        }
        for (int i = 0; i < of.sites.size(); i++) {
            if (mayReceive(i) && !schedules.containsKey(of.sites.get(i))) {
                List<Creneau> own = slots(of.sites.get(i), false);
                perhapsCertain = perhapsCertain.plus(own.isEmpty() ? Weeks.ANY : perhapsCertain(own));
                conceivable = conceivable.plus(own.isEmpty() ? Weeks.ANY : conceivable(own));
            }
        }
        return new Together(
                certain.poorer(),
                perhapsCertain.poorer(),
                possible.poorer(),
                conceivable.poorer(),
                Weeks.poorer(List.of(certain, possible, conceivable)));
    }

    /** {@return the slots of each receiving site, then those that name none and belong to none} */
    private List<List<Creneau>> places() {
        List<List<Creneau>> places = new ArrayList<>();
        boolean only = onlyPlace();
        schedules.keySet().forEach(site -> places.add(slots(site, only)));
        if (!only) {
            places.add(slots("", false));
        }
        return places;
    }

    boolean onlyPlace() {
        return of.undisputed.sites() != null
                && of.undisputed.sites().stream()
                                .filter(site ->
                                        !Boolean.FALSE.equals(site.recoitPublic()) && !site.equals(Blanks.NO_SITE))
                                .count()
                        == 1;
    }
}
