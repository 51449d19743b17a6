package fr.cahier.benchmarks.handwritten;

import fr.cahier.dossier.Creneau;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Fermeture;
import fr.cahier.dossier.Personnel;
import fr.cahier.dossier.Piece;
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

    final Edition regulation;
    /** The same, where it does not say of a site both that it receives and that it does not. */
    final Dossier undisputed;

    final Limits limits;
    final LocalDate day;
    final Filed filed;
    final @Nullable Arrival arrival;
    final Presence presence;
    final Whereabouts whereabouts;
    final List<String> sites;
    final List<String> personnels;
    final List<String> pieces;

    final Proofs proofs;

    /** Slots and closings by site; those that name none stand under the empty text. */
    final Map<String, List<Integer>> slotsBySite;

    final Map<String, List<Integer>> closingsBySite;

    final Openings openings;

    Case(Dossier written, Edition regulation) {
        this.written = written;
        this.regulation = regulation;
        this.dossier = Nobody.dropped(Blanks.read(Nobody.unnamed(written)), written);
        filed = Filed.of(dossier, regulation);
        arrival = filed.arrival();
        day = isDated() ? LocalDate.ofInstant(arrival.last(), regulation.zone()) : regulation.from();
        limits = Limits.on(day, regulation);
        undisputed = Presence.undisputed(dossier);
        presence = new Presence(dossier, undisputed);
        sites = names(dossier.sites(), Site::id);
        whereabouts = new Whereabouts(undisputed, sites, Set.copyOf(limits.region()));
        personnels = names(dossier.personnels(), Personnel::id);
        pieces = names(dossier.pieces(), Piece::id);
        proofs = new Proofs(this);
        slotsBySite = bySite(dossier.creneaux(), Creneau::siteId);
        closingsBySite = bySite(dossier.fermetures(), Fermeture::siteId);
        openings = new Openings(this);
    }

    Instant instant(Edition regulation) {
        return isDated()
                ? arrival.last()
                : regulation.from().atStartOfDay(regulation.zone()).toInstant();
    }

    boolean isDated() {
        return arrival != null && arrival.last() != null;
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
}
