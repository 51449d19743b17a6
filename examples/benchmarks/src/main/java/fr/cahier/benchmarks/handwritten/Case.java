package fr.cahier.benchmarks.handwritten;

import fr.cahier.dossier.Creneau;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Fermeture;
import fr.cahier.dossier.Personnel;
import fr.cahier.dossier.Piece;
import fr.cahier.dossier.Semaine;
import fr.cahier.dossier.Site;
import fr.cahier.regulation.Edition;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One dossier on the desk: what is looked up more than once, looked up once. */
final class Case {

    final Dossier written;

    /** What the dossier says, each row in its place. */
    final Dossier dossier;

    final Limits limits;
    final LocalDate day;
    final @Nullable Arrival arrival;
    final Presence presence;
    final Whereabouts whereabouts;
    final List<String> sites;
    final List<String> personnels;
    final List<String> pieces;

    /** What the pieces say, by the obligation they speak of. */
    final Map<String, List<Proof>> proofs;

    final Map<String, Integer> pieceIndex = new HashMap<>();

    /** Slots and closings by site; those that name none stand under the empty text. */
    final Map<String, List<Integer>> slotsBySite;

    final Map<String, List<Integer>> closingsBySite;

    /** The schedule of the structure, where no receiving site has one; null when there is none. */
    final @Nullable Schedule schedule;

    final Map<String, Schedule> schedules = new HashMap<>();

    /** What all sites open together; null where no receiving site has a schedule. */
    final @Nullable Together together;

    Case(Dossier written, Edition regulation) {
        this.written = written;
        this.dossier = Nobody.dropped(Blanks.read(Nobody.unnamed(written)), written);
        arrival = Arrival.of(dossier.depot(), regulation.zone());
        day = arrival == null ? regulation.from() : LocalDate.ofInstant(arrival.last(), regulation.zone());
        limits = Limits.on(day, regulation);
        presence = new Presence(dossier);
        sites = names(dossier.sites(), Site::id);
        whereabouts = new Whereabouts(dossier, sites, Set.copyOf(limits.region()));
        personnels = names(dossier.personnels(), Personnel::id);
        pieces = names(dossier.pieces(), Piece::id);
        proofs = proofs(regulation);
        slotsBySite = bySite(dossier.creneaux(), Creneau::siteId);
        closingsBySite = bySite(dossier.fermetures(), Fermeture::siteId);
        schedule = schedules();
        together = schedules.isEmpty() ? null : together();
    }

    /**
     * What one piece says of one obligation.
     *
     * @param site null for every site, and for the only one
     * @param id the obligation as the piece calls it
     * @param order what sorts the pieces of one obligation
     */
    record Proof(
            Piece piece,
            @Nullable String site,
            String name,
            String id,
            boolean belies,
            boolean expired,
            String order) {}

    /** @param valid slots that say their day, start and end */
    record Schedule(int slots, int valid, int certain, int possible, int conceivable, boolean torn) {}

    /** Half-days of all sites in the poorer of two alternate weeks: open, and open if all that is unsaid were. */
    record Together(int possible, int conceivable) {}

    Instant instant(Edition regulation) {
        return arrival == null
                ? regulation.from().atStartOfDay(regulation.zone()).toInstant()
                : arrival.last();
    }

    boolean atDistance() {
        return Boolean.TRUE.equals(presence.distance);
    }

    private static <T> List<String> names(@Nullable List<T> elements, Function<T, @Nullable String> id) {
        if (elements == null) {
            return List.of();
        }
        List<String> names = new ArrayList<>(elements.size());
        Set<String> taken = null;
        for (T element : elements) {
            String own = id.apply(element);
            if (own == null) {
                if (taken == null) {
                    taken = new HashSet<>();
                    for (T other : elements) {
                        taken.add(id.apply(other));
                    }
                }
                own = "n° " + (names.size() + 1);
                while (taken.contains(own)) {
                    own += " bis";
                }
            }
            names.add(own);
        }
        return names;
    }

    private Map<String, List<Proof>> proofs(Edition regulation) {
        Map<String, List<Proof>> proofs = new HashMap<>();
        for (int i = 0; i < pieces.size(); i++) {
            pieceIndex.put(pieces.get(i), i);
            Piece piece = dossier.pieces().get(i);
            boolean expired = piece.valideJusqua() != null && day.isAfter(piece.valideJusqua());
            add(proofs, piece, pieces.get(i), piece.etablit(), false, expired, regulation);
            add(proofs, piece, pieces.get(i), piece.dement(), true, expired, regulation);
        }
        return proofs;
    }

    private void add(
            Map<String, List<Proof>> proofs,
            Piece piece,
            String name,
            @Nullable List<String> ids,
            boolean belies,
            boolean expired,
            Edition regulation) {
        for (String id : ids == null ? List.<String>of() : ids) {
            var row = regulation.obligations().get(id);
            String canon = row == null || row.canon() == null ? id : row.canon();
            String site = sites.size() == 1 && sites.get(0).equals(piece.siteId()) ? null : piece.siteId();
            String order = id
                    + (piece.personnelId() == null ? "" : ", personnel=" + piece.personnelId())
                    + ", piece=" + name
                    + (site == null ? "" : ", site=" + site)
                    + "}";
            proofs.computeIfAbsent(canon, key -> new ArrayList<>())
                    .add(new Proof(piece, site, name, id, belies, expired, order));
        }
    }

    private static <T> Map<String, List<Integer>> bySite(
            @Nullable List<T> elements, Function<T, @Nullable String> site) {
        if (elements == null) {
            return Map.of();
        }
        Map<String, List<Integer>> bySite = new HashMap<>();
        for (int i = 0; i < elements.size(); i++) {
            String of = site.apply(elements.get(i));
            bySite.computeIfAbsent(of == null ? "" : of, key -> new ArrayList<>())
                    .add(i);
        }
        return bySite;
    }

    /** A slot that names no site is of the only place that may receive; an empty list says that nothing opens. */
    private @Nullable Schedule schedules() {
        List<Creneau> all = Blanks.counted(dossier.creneaux(), Blanks.NO_SLOT);
        if (all == null) {
            return null;
        }
        boolean only = onlyPlace();
        for (int i = 0; i < sites.size(); i++) {
            if (Boolean.TRUE.equals(dossier.sites().get(i).recoitPublic())) {
                List<Creneau> own = slots(sites.get(i), only);
                if (!own.isEmpty() || all.isEmpty()) {
                    schedules.put(sites.get(i), schedule(own));
                }
            }
        }
        return schedules.isEmpty() ? schedule(all) : null;
    }

    private List<Creneau> slots(String site, boolean only) {
        List<Integer> own = slotsBySite.getOrDefault(site, List.of());
        List<Integer> unsaid = only ? slotsBySite.getOrDefault("", List.of()) : List.of();
        List<Creneau> slots = new ArrayList<>(own.size() + unsaid.size());
        own.forEach(index -> slots.add(dossier.creneaux().get(index)));
        unsaid.forEach(index -> slots.add(dossier.creneaux().get(index)));
        slots.removeIf(Blanks.NO_SLOT::equals);
        return slots;
    }

    private Schedule schedule(List<Creneau> slots) {
        int valid = 0;
        boolean incomplete = false;
        boolean disputed = false;
        boolean unsaid = false;
        for (Creneau slot : slots) {
            boolean complete = Week.complete(slot);
            valid += complete ? 1 : 0;
            incomplete |= !complete && Week.perhapsDedicated(slot);
            unsaid |= slot.service() == null;
            disputed |= Week.dedicated(slot) && !Week.undisputed(slot);
        }
        int possible = Week.halfDays(slots, Week::dedicated, limits);
        int conceivable = incomplete ? 14 : unsaid ? Week.halfDays(slots, Week::perhapsDedicated, limits) : possible;
        int certain = Week.fullHalfDays(slots, disputed ? Week::undisputed : Week::dedicated, limits);
        return new Schedule(
                slots.size(), valid, certain, possible, conceivable, !slots.isEmpty() && Week.differ(slots));
    }

    private Together together() {
        return new Together(
                Math.min(possible(Semaine.A), possible(Semaine.B)),
                Math.min(conceivable(Semaine.A), conceivable(Semaine.B)));
    }

    private int possible(Semaine week) {
        int sum = 0;
        for (List<Creneau> slots : places()) {
            sum += Week.halfDays(slots, week, Week::dedicated, limits);
        }
        return sum;
    }

    private int conceivable(Semaine week) {
        int sum = 0;
        for (List<Creneau> slots : places()) {
            sum += conceivable(slots, week);
        }
        for (int i = 0; i < sites.size(); i++) {
            Site site = dossier.sites().get(i);
            boolean closed = Boolean.FALSE.equals(site.recoitPublic()) || site.equals(Blanks.NO_SITE);
            if (!closed && !schedules.containsKey(sites.get(i))) {
                List<Creneau> own = slots(sites.get(i), false);
                sum += own.isEmpty() ? 14 : conceivable(own, week);
            }
        }
        return sum;
    }

    private int conceivable(List<Creneau> slots, Semaine week) {
        boolean incomplete = slots.stream().anyMatch(slot -> Week.perhapsDedicated(slot) && !Week.complete(slot));
        return incomplete ? 14 : Week.halfDays(slots, week, Week::perhapsDedicated, limits);
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

    private boolean onlyPlace() {
        return dossier.sites() != null
                && dossier.sites().stream()
                                .filter(site ->
                                        !Boolean.FALSE.equals(site.recoitPublic()) && !site.equals(Blanks.NO_SITE))
                                .count()
                        == 1;
    }
}
