package fr.cahier.internal.derive;

import fr.cahier.dossier.Depot;
import fr.cahier.dossier.Dossier;
import fr.cahier.facts.Arrivee;
import fr.cahier.facts.Depots;
import fr.cahier.facts.Seuil;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The deposits of one dossier, and the one that counts: the last complete one in time; where none is complete, the last in
 * time; where none is surely in time, the same among those that may be; where all are late, the first.
 *
 * @param all the one beside the list first; those that say something
 * @param retained the one that counts
 */
public record Deposits(List<Entry> all, Entry retained) {

    /** The threshold that holds the last instant for a deposit; without it no deposit is late. */
    public static final String LIMIT = "date-limite";

    private static final Depot UNSAID = Depot.builder().build();

    /** A deposit whose arrival is not dated comes before all others. */
    private static final Comparator<Entry> BY_ARRIVAL =
            Comparator.comparing(Entry::latest, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** The last one is the best. */
    private static final Comparator<Entry> BY_WORTH = Comparator.comparing(Entry::standing)
            .thenComparing(Entry::completeness)
            .thenComparing(BY_ARRIVAL);

    /**
     * One deposit.
     *
     * @param index in the list; null for the one beside it
     * @param name its identifier, else its number in the list
     * @param arrival null when nothing dates it
     * @param standing that of an only deposit is not looked at
     */
    public record Entry(
            @Nullable Integer index,
            String name,
            Depot deposit,
            @Nullable Arrivee arrival,
            Timeliness standing) {

        private @Nullable Instant latest() {
            return arrival == null ? null : arrival.auPlusTard();
        }

        /** What is not said to be complete may be. */
        private int completeness() {
            return deposit.complet() == null ? 1 : deposit.complet() ? 2 : 0;
        }

        private Entry judged(Timeliness timeliness) {
            return new Entry(index, name, deposit, arrival, timeliness);
        }
    }

    /** @param limits the last instant for what was deposited on a day; empty when there is none */
    public static Deposits of(Dossier dossier, ZoneId zone, Function<LocalDate, Optional<Instant>> limits) {
        List<Entry> all = said(dossier, zone);
        if (all.size() == 1) {
            return new Deposits(all, all.get(0));
        }
        all.replaceAll(entry -> entry.judged(Timeliness.of(entry.deposit, entry.arrival, zone, limits)));
        boolean late = all.stream().allMatch(entry -> entry.standing == Timeliness.LATE);
        Entry retained = all.stream()
                .reduce(late ? BinaryOperator.minBy(BY_ARRIVAL) : Deposits::worthier)
                .orElseThrow();
        return new Deposits(List.copyOf(all), retained);
    }

    private static Entry worthier(Entry one, Entry later) {
        return BY_WORTH.compare(one, later) > 0 ? one : later;
    }

    private static List<Entry> said(Dossier dossier, ZoneId zone) {
        List<Depot> listed = Objects.requireNonNullElse(dossier.depots(), List.of());
        if (listed.isEmpty()) {
            return List.of(entry(null, "", dossier.depot(), zone));
        }
        List<Entry> all = new ArrayList<>(listed.size() + 1);
        List<String> names = Subjects.names(listed, Depot::id);
        for (int index = 0; index < listed.size(); index++) {
            if (!listed.get(index).equals(UNSAID)) {
                all.add(entry(index, names.get(index), listed.get(index), zone));
            }
        }
        if (all.isEmpty() || !dossier.depot().equals(UNSAID)) {
            String own = dossier.depot().id();
            all.add(0, entry(null, own == null ? "hors liste" : own, dossier.depot(), zone));
        }
        return all;
    }

    private static Entry entry(@Nullable Integer index, String name, Depot deposit, ZoneId zone) {
        return new Entry(index, name, deposit, Arrivals.of(deposit, zone), Timeliness.OPEN);
    }

    /** {@return the last instant for a deposit among these thresholds; empty when they hold none} */
    public static Optional<Instant> limit(List<Seuil> seuils) {
        return seuils.stream()
                .filter(seuil -> seuil.code().equals(LIMIT))
                .map(Seuil::instant)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** {@return the last instant at which the one that counts may have arrived; empty when nothing dates its arrival} */
    public Optional<Instant> instant() {
        return Optional.ofNullable(retained.latest());
    }

    /** {@return the fact that tells which one counts; null without a list} */
    @Nullable
    Depots fact() {
        return all.size() == 1 && retained.index == null ? null : new Depots(all.size(), retained.index);
    }
}
