package fr.cahier.benchmarks.handwritten;

import static fr.cahier.regulation.Outcome.A_COMPLETER;
import static fr.cahier.regulation.Outcome.A_TRANCHER;
import static fr.cahier.regulation.Outcome.CONTRADICTION;
import static fr.cahier.regulation.Outcome.HORS_DELAI;
import static fr.cahier.regulation.Outcome.SATISFAITE;

import fr.cahier.dossier.CanalDepot;
import fr.cahier.dossier.Depot;
import fr.cahier.dossier.Horodatage;
import fr.cahier.dossier.Precision;
import fr.cahier.dossier.PreuveEnvoi;
import fr.cahier.regulation.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The moments that one deposit bears, each an interval, and what they make of a deadline. */
final class Arrival {

    private final ZoneId zone;
    private final boolean posted;
    private final @Nullable PreuveEnvoi proof;
    private final @Nullable Moment sent;
    private final @Nullable Moment registered;

    /** Those of the arrival; where the order of all cannot be, that of the sending too. */
    private final List<Moment> moments = new ArrayList<>();

    private final boolean impossible;

    private Arrival(Depot deposit, ZoneId zone) {
        this.zone = zone;
        posted = deposit.canal() == CanalDepot.POSTAL;
        proof = deposit.preuveEnvoi();
        sent = moment(deposit.envoyeLe());
        registered = moment(deposit.accuseEnregistrement());
        Horodatage stamp = deposit.horodatage();
        Moment own = moment(stamp == null ? null : stamp.selon(deposit.precision()));
        Moment received = moment(deposit.accuseReception());
        Stream.of(own, registered, received).filter(Objects::nonNull).forEach(moments::add);
        boolean acknowledgedFirst = own != null
                && (registered != null && registered.before(own) || received != null && received.before(own));
        boolean arrivedFirst = sent != null && moments.stream().anyMatch(one -> one.before(sent));
        impossible = acknowledgedFirst || arrivedFirst;
        if (impossible && sent != null) {
            moments.add(sent);
        }
    }

    private record Moment(Instant first, Instant last, boolean day) {
        boolean before(Moment other) {
            return last.compareTo(other.first) < 0;
        }
    }

    /** What a deadline makes of a deposit: the outcome, the wording, and the values that it names. */
    record Found(Outcome outcome, String key, @Nullable Object observed, Map<String, Object> others) {}

    /** {@return null where nothing is dated} */
    static @Nullable Arrival of(Depot deposit, ZoneId zone) {
        Arrival arrival = new Arrival(deposit, zone);
        return arrival.moments.isEmpty() && arrival.sent == null ? null : arrival;
    }

    private @Nullable Moment moment(@Nullable Horodatage stamp) {
        return stamp == null
                ? null
                : new Moment(stamp.auPlusTot(zone), stamp.auPlusTard(zone), stamp.precision() == Precision.JOUR);
    }

    private boolean agree() {
        return moments.stream().allMatch(one -> moments.stream().noneMatch(other -> one.before(other)));
    }

    /** Nothing arrives before it is sent. */
    private Instant start() {
        Stream<Instant> starts = moments.stream().map(Moment::first);
        Instant stamped = (agree() ? starts.max(Instant::compareTo) : starts.min(Instant::compareTo)).orElseThrow();
        return sent == null || impossible || stamped.isAfter(sent.first) ? stamped : sent.first;
    }

    /** {@return the latest it may have arrived; null where only the sending is dated} */
    @Nullable
    Instant last() {
        Stream<Instant> ends = moments.stream().map(Moment::last);
        return (agree() ? ends.min(Instant::compareTo) : ends.max(Instant::compareTo)).orElse(null);
    }

    /** {@return the day by which the deposit is known} */
    LocalDate day() {
        return LocalDate.ofInstant(last() == null ? sent.last : last(), zone);
    }

    /** {@return what holds at once; empty where the deadline says nothing} */
    List<Found> under(Instant deadline) {
        if (moments.isEmpty()) {
            return Stream.ofNullable(sentOnly(deadline)).toList();
        }
        if (!last().isAfter(deadline)) {
            return List.of(new Found(SATISFAITE, "satisfaite", last(), Map.of()));
        }
        if (start().isAfter(deadline)) {
            return List.of(posted ? late(deadline) : lateByMail(deadline));
        }
        return agree() ? unsharp(deadline) : List.of(apart(deadline));
    }

    private boolean sentInTime(Instant deadline) {
        return !posted && sent != null && !sent.last.isAfter(deadline);
    }

    private @Nullable Found sentOnly(Instant deadline) {
        if (posted) {
            return postedTheDayAfter(deadline) ? new Found(HORS_DELAI, "poste-apres", sent.first, Map.of()) : null;
        }
        return sent.first.isAfter(deadline) ? new Found(HORS_DELAI, "envoye-apres", sent.first, Map.of()) : null;
    }

    private boolean postedTheDayAfter(Instant deadline) {
        return sent != null && LocalDate.ofInstant(sent.first, zone).isAfter(LocalDate.ofInstant(deadline, zone));
    }

    /** L112-13: whether sending in time is enough is open. */
    private Found lateByMail(Instant deadline) {
        if (sent == null || sent.first.isAfter(deadline)) {
            return new Found(HORS_DELAI, "hors-delai", start(), Map.of());
        }
        return sent.last.isAfter(deadline)
                ? new Found(
                        A_COMPLETER, "envoi-trop-peu-precis", start(), Map.of("debut", sent.first, "fin", sent.last))
                : new Found(A_TRANCHER, "envoi-ou-reception", sent.last, Map.of("fin", last()));
    }

    /** L112-1: the postmark decides, if the rule applies. */
    private Found late(Instant deadline) {
        if (postedTheDayAfter(deadline)) {
            return new Found(HORS_DELAI, "poste-apres", sent.first, Map.of());
        }
        if (proof == PreuveEnvoi.AUCUNE) {
            return new Found(HORS_DELAI, "sans-preuve-d-envoi", start(), Map.of());
        }
        if (proof == null || sent == null) {
            return new Found(A_COMPLETER, "cachet-manquant", start(), Map.of());
        }
        return sent.last.isAfter(deadline)
                ? new Found(A_TRANCHER, "cachet-du-dernier-jour", null, Map.of())
                : new Found(A_TRANCHER, "cachet-de-la-poste", sent.last, Map.of());
    }

    /** What was sent in time needs no hour of its arrival where the sending counts. */
    private List<Found> unsharp(Instant deadline) {
        boolean early = sentInTime(deadline);
        if (moments.stream().allMatch(Moment::day)) {
            return List.of(
                    early
                            ? new Found(A_COMPLETER, "envoye-avant-le-dernier-jour", sent.last, Map.of())
                            : new Found(A_COMPLETER, "a-completer", null, Map.of()));
        }
        Map<String, Object> end = Map.of("fin", last());
        if (posted && proof != PreuveEnvoi.AUCUNE) {
            return postedInTheMinute(deadline);
        }
        if (posted || sent == null) {
            return List.of(new Found(A_TRANCHER, "a-trancher", start(), end));
        }
        return List.of(
                new Found(A_TRANCHER, "minute-de-la-limite", start(), end),
                early
                        ? new Found(A_TRANCHER, "envoye-avant-la-minute", sent.last, Map.of())
                        : new Found(A_TRANCHER, "envoye-dans-le-doute", sent.first, Map.of()));
    }

    /** The postmark, if it counts, makes the second needless. */
    private List<Found> postedInTheMinute(Instant deadline) {
        if (proof == null || sent == null) {
            return List.of(new Found(A_TRANCHER, "minute-sans-cachet", start(), Map.of()));
        }
        return List.of(
                new Found(A_TRANCHER, "minute-par-la-poste", start(), Map.of()),
                sent.last.isAfter(deadline)
                        ? new Found(A_TRANCHER, "poste-le-jour-de-la-minute", null, Map.of())
                        : new Found(A_TRANCHER, "poste-avant-la-minute", sent.last, Map.of()));
    }

    private Found apart(Instant deadline) {
        Map<String, Object> end = Map.of("fin", last());
        if (impossible) {
            return new Found(CONTRADICTION, "contradiction", start(), end);
        }
        if (!posted && registered != null && !registered.last.isAfter(deadline)) {
            return new Found(SATISFAITE, "enregistre", registered.last, Map.of());
        }
        Instant soonest =
                moments.stream().map(Moment::last).min(Instant::compareTo).orElseThrow();
        boolean doubtful = !posted && registered != null && !registered.first.isAfter(deadline);
        Instant before = !soonest.isAfter(deadline) ? soonest : sentInTime(deadline) ? sent.last : null;
        if (before != null) {
            return doubtful
                    ? new Found(A_COMPLETER, "seconde-de-l-enregistrement", before, Map.of("debut", registered.first))
                    : new Found(A_TRANCHER, "envoi-ou-reception", before, end);
        }
        String key = posted || doubtful ? "premiere-trop-peu-precise" : "premiere-imprecise-ou-reception";
        return new Found(A_COMPLETER, key, start(), end);
    }
}
