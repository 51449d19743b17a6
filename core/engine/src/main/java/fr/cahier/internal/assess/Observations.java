package fr.cahier.internal.assess;

import fr.cahier.internal.match.Match;
import fr.cahier.internal.match.MatchDelta;
import fr.cahier.regulation.Outcome;
import fr.cahier.regulation.Subject;
import fr.cahier.verdict.Finding;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What the rules matched on one dossier, by the obligation and the subject that it speaks of. */
final class Observations {

    /** The engine promises no order of matches; findings have one. */
    private final Comparator<Observation> order = Comparator.comparing(
            Observation::match,
            Comparator.comparing((Match match) -> match.rule().order())
                    .thenComparing(match -> match.rule().name())
                    .thenComparing(Match::bindings, ValueOrder.INSTANCE));

    private final PreparedEdition duties;

    /** What is said of every subject, by the rank of the duty. */
    private final List<List<Observation>> ofEvery;

    /**
     * What is said of one subject: by its kind, its name, and the place of the duty among those of that kind. There may be very
     * many subjects, and few duties of a kind.
     */
    private final Map<Subject, Map<String, List<List<Observation>>>> ofOne;

    /** The ranks at which what is said of every subject is in order. */
    private final BitSet sorted;

    /** By the rank of the duty, where more is said of every subject than a finding tells: what is kept of it. */
    private final Map<Integer, Map<Outcome, ObservationSummary>> digests = new HashMap<>(0);

    Observations(PreparedEdition duties, List<Match> matches) {
        this(duties, room(duties.count()), new EnumMap<>(Subject.class), new BitSet());
        matches.forEach(match -> each(duties, match, (duty, subject) -> add(duty, subject, match)));
    }

    private Observations(
            PreparedEdition duties,
            List<List<Observation>> ofEvery,
            Map<Subject, Map<String, List<List<Observation>>>> ofOne,
            BitSet sorted) {
        this.duties = duties;
        this.ofEvery = ofEvery;
        this.ofOne = ofOne;
        this.sorted = sorted;
    }

    private static List<List<Observation>> room(int duties) {
        return new ArrayList<>(Collections.nCopies(duties, List.of()));
    }

    /** {@return what the rules match now; what is said of a subject of which nothing moved is shared} */
    Observations next(MatchDelta rematch) {
        Set<Match> gone = Collections.newSetFromMap(new IdentityHashMap<>());
        gone.addAll(rematch.gone());
        Observations left = new Observations(duties, rematch.gone());
        Observations come = new Observations(duties, rematch.come());
        Map<Subject, Map<String, List<List<Observation>>>> others = new EnumMap<>(ofOne);
        for (Subject kind : Subject.values()) {
            Set<String> names = union(left.of(kind).keySet(), come.of(kind).keySet());
            if (!names.isEmpty()) {
                others.put(kind, moved(kind, names, left, come, gone));
            }
        }
        BitSet stillSorted = new BitSet();
        for (int rank = 0; rank < ofEvery.size(); rank++) {
            stillSorted.set(rank, sorted.get(rank) && come.ofEvery.get(rank).isEmpty());
        }
        return new Observations(duties, moved(ofEvery, left.ofEvery, come.ofEvery, gone), others, stillSorted);
    }

    private Map<String, List<List<Observation>>> moved(
            Subject kind, Set<String> names, Observations left, Observations come, Set<Match> gone) {
        Map<String, List<List<Observation>>> others = new HashMap<>(of(kind));
        for (String name : names) {
            List<List<Observation>> now = moved(of(kind, name), left.of(kind, name), come.of(kind, name), gone);
            if (now.stream().allMatch(List::isEmpty)) {
                others.remove(name);
            } else {
                others.put(name, now);
            }
        }
        return others;
    }

    private Map<String, List<List<Observation>>> of(Subject kind) {
        return ofOne.getOrDefault(kind, Map.of());
    }

    private List<List<Observation>> of(Subject kind, String name) {
        List<List<Observation>> said = of(kind).get(name);
        return said == null ? Collections.nCopies(duties.count(kind), List.of()) : said;
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        Set<String> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }

    private static List<List<Observation>> moved(
            List<List<Observation>> was, List<List<Observation>> left, List<List<Observation>> come, Set<Match> gone) {
        List<List<Observation>> moved = new ArrayList<>(was);
        for (int rank = 0; rank < moved.size(); rank++) {
            if (!left.get(rank).isEmpty() || !come.get(rank).isEmpty()) {
                List<Observation> now = new ArrayList<>(was.get(rank));
                now.removeIf(observation -> gone.contains(observation.match()));
                now.addAll(come.get(rank));
                moved.set(rank, now);
            }
        }
        return moved;
    }

    private void add(PreparedObligation duty, @Nullable String subject, Match match) {
        List<List<Observation>> said = subject == null ? ofEvery : room(duty.subject(), subject);
        int place = subject == null ? duty.rank() : duty.place();
        Observation observation =
                new Observation(duty.obligation().id(), subject, match.rule().outcome(), match);
        said.set(place, with(said.get(place), observation));
    }

    private List<List<Observation>> room(Subject kind, String name) {
        return ofOne.computeIfAbsent(kind, unseen -> new HashMap<>())
                .computeIfAbsent(name, unseen -> room(duties.count(kind)));
    }

    /** Tells {@code told} of which duty, and of which subject of it, {@code match} speaks; null when of every one. */
    static void each(PreparedEdition duties, Match match, BiConsumer<PreparedObligation, @Nullable String> told) {
        Object bound = match.bindings().get("obligation");
        List<String> ids = bound == null ? match.rule().obligations() : List.of(bound.toString());
        for (String id : ids) {
            PreparedObligation duty = duties.duty(id);
            if (duty != null) {
                told.accept(duty, subject(duty.subject(), match));
            }
        }
    }

    private static @Nullable String subject(Subject subject, Match match) {
        Object name =
                switch (subject) {
                    case DOSSIER -> null;
                    case SITE -> match.bindings().get("site");
                    case PERSONNEL -> match.bindings().get("personnel");
                };
        return name == null || name.toString().isEmpty() ? null : name.toString();
    }

    /** Mostly there is one and no more. */
    private static List<Observation> with(List<Observation> some, Observation another) {
        if (some.isEmpty()) {
            return List.of(another);
        }
        List<Observation> more = some.size() == 1 ? new ArrayList<>(some) : some;
        more.add(another);
        return more;
    }

    /** {@return what is said of {@code duty} for {@code target}, in the order of the rules} */
    SubjectOutcomes about(PreparedObligation duty, SubjectKey target) {
        List<Observation> every = ofEvery.get(duty.rank());
        List<Observation> own = own(duty, target.name());
        if (own.size() + every.size() > Finding.MAX_TOLD) {
            return SubjectOutcomes.much(digests(duty, every, own));
        }
        if (own.size() + every.size() < 2) {
            return SubjectOutcomes.all(own.isEmpty() ? every : own);
        }
        // The state before may share this list: put in order, it says the same.
        if (every.size() > 1 && !sorted.get(duty.rank())) {
            every.sort(order);
            sorted.set(duty.rank());
        }
        if (own.isEmpty()) {
            return SubjectOutcomes.all(every);
        }
        List<Observation> about = new ArrayList<>(own.size() + every.size());
        about.addAll(every);
        about.addAll(own);
        about.sort(order);
        return SubjectOutcomes.all(about);
    }

    private List<Observation> own(PreparedObligation duty, @Nullable String name) {
        List<List<Observation>> said = name == null ? null : of(duty.subject()).get(name);
        return said == null ? List.of() : said.get(duty.place());
    }

    /** What is said of every subject is gone through once, and not again for each subject. */
    private Map<Outcome, ObservationSummary> digests(
            PreparedObligation duty, List<Observation> every, List<Observation> own) {
        Map<Outcome, ObservationSummary> ofEvery = digests.computeIfAbsent(duty.rank(), unseen -> digests(duty, every));
        if (own.isEmpty()) {
            return ofEvery;
        }
        Map<Outcome, ObservationSummary> both = new EnumMap<>(Outcome.class);
        both.putAll(ofEvery);
        digests(duty, own).forEach((outcome, digest) -> both.merge(outcome, digest, ObservationSummary::with));
        return both;
    }

    private Map<Outcome, ObservationSummary> digests(PreparedObligation duty, List<Observation> observations) {
        Map<Outcome, List<Observation>> byOutcome = new EnumMap<>(Outcome.class);
        observations.forEach(one -> byOutcome
                .computeIfAbsent(one.outcome(), unseen -> new ArrayList<>())
                .add(one));
        Map<Outcome, ObservationSummary> digests = new EnumMap<>(Outcome.class);
        byOutcome.forEach(
                (outcome, some) -> digests.put(outcome, ObservationSummary.of(some, one -> ranked(duty, one))));
        return digests;
    }

    private RankedObservation ranked(PreparedObligation duty, Observation observation) {
        return new RankedObservation(observation, MessageRenderer.told(duty, observation, duties.sentences()));
    }
}
