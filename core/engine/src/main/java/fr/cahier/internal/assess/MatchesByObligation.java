package fr.cahier.internal.assess;

import fr.cahier.dossier.Reponse;
import fr.cahier.facts.Engagement;
import fr.cahier.internal.match.Match;
import fr.cahier.internal.match.MatchDelta;
import fr.cahier.regulation.Outcome;
import fr.cahier.regulation.Subject;
import fr.cahier.regulation.Verification;
import fr.cahier.verdict.Finding;
import java.util.ArrayList;
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

/**
 * The matches on one dossier. Lists are sorted when they are built, up to the length that a finding tells, and never
 * change afterwards: states of a dossier share them.
 */
final class MatchesByObligation {

    /** {@code RuleBase} promises no order; findings have one. */
    private static final Comparator<Match> ORDER = Comparator.comparing(
                    (Match match) -> match.rule().order())
            .thenComparing(match -> match.rule().name())
            .thenComparing(Match::bindings, ValueOrder.INSTANCE);

    private final PreparedEdition prepared;
    private final Settlements settlements;

    /** About every subject, by the rank of the obligation. */
    private final List<List<Match>> common;

    /** By kind and name of the subject, then by the obligation's rank in that kind. */
    private final Map<Subject, Map<String, List<List<Match>>>> bySubject;

    /** Where {@link #common} holds more than a finding tells, by rank. */
    private final Map<Integer, Map<Outcome, MatchSummary>> summaries = new HashMap<>(0);

    private MatchesByObligation(
            PreparedEdition prepared,
            Settlements settlements,
            List<List<Match>> common,
            Map<Subject, Map<String, List<List<Match>>>> bySubject) {
        this.prepared = prepared;
        this.settlements = settlements;
        this.common = common;
        this.bySubject = bySubject;
    }

    static MatchesByObligation of(PreparedEdition prepared, List<Match> matches) {
        return of(prepared, Settlements.NONE, matches);
    }

    static MatchesByObligation of(PreparedEdition prepared, Settlements settlements, List<Match> matches) {
        MatchesByObligation all = new MatchesByObligation(
                prepared, settlements, emptyLists(prepared.count()), new EnumMap<>(Subject.class));
        for (Match match : matches) {
            forEach(prepared, match, (obligation, subject) -> all.add(obligation, subject, match));
        }
        all.common.forEach(MatchesByObligation::sort);
        all.bySubject.values().forEach(names -> names.values()
                .forEach(lists -> lists.forEach(MatchesByObligation::sort)));
        return all;
    }

    private static List<List<Match>> emptyLists(int count) {
        return new ArrayList<>(Collections.nCopies(count, List.of()));
    }

    private void add(PreparedObligation obligation, @Nullable String subject, Match match) {
        if (subject == null) {
            common.set(obligation.rank(), with(common.get(obligation.rank()), match));
            return;
        }
        List<List<Match>> lists = bySubject
                .computeIfAbsent(obligation.subject(), unseen -> new HashMap<>())
                .computeIfAbsent(subject, unseen -> emptyLists(prepared.count(obligation.subject())));
        lists.set(obligation.rankOfKind(), with(lists.get(obligation.rankOfKind()), match));
    }

    /** Most lists hold one match. */
    private static List<Match> with(List<Match> matches, Match another) {
        if (matches.isEmpty()) {
            return List.of(another);
        }
        List<Match> more = matches.size() == 1 ? new ArrayList<>(matches) : matches;
        more.add(another);
        return more;
    }

    private static void sort(List<Match> matches) {
        if (matches.size() > 1 && matches.size() <= Finding.MAX_LISTED) {
            matches.sort(ORDER);
        }
    }

    /** {@return the matches after {@code delta}; untouched lists are shared} */
    MatchesByObligation next(MatchDelta delta) {
        MatchesByObligation removed = of(prepared, delta.removed());
        MatchesByObligation added = of(prepared, delta.added());
        Set<Match> identities = Collections.newSetFromMap(new IdentityHashMap<>());
        identities.addAll(delta.removed());
        Map<Subject, Map<String, List<List<Match>>>> next = new EnumMap<>(bySubject);
        for (Subject kind : Subject.values()) {
            Set<String> names = new HashSet<>(removed.names(kind).keySet());
            names.addAll(added.names(kind).keySet());
            if (!names.isEmpty()) {
                Map<String, List<List<Match>>> byName = new HashMap<>(names(kind));
                names.forEach(name -> byName.put(
                        name,
                        updated(lists(kind, name), removed.lists(kind, name), added.lists(kind, name), identities)));
                byName.values().removeIf(lists -> lists.stream().allMatch(List::isEmpty));
                next.put(kind, byName);
            }
        }
        return new MatchesByObligation(
                prepared, settlements, updated(common, removed.common, added.common, identities), next);
    }

    private Map<String, List<List<Match>>> names(Subject kind) {
        return bySubject.getOrDefault(kind, Map.of());
    }

    private List<List<Match>> lists(Subject kind, String name) {
        List<List<Match>> lists = names(kind).get(name);
        return lists == null ? Collections.nCopies(prepared.count(kind), List.of()) : lists;
    }

    private static List<List<Match>> updated(
            List<List<Match>> before, List<List<Match>> removed, List<List<Match>> added, Set<Match> identities) {
        List<List<Match>> updated = new ArrayList<>(before);
        for (int rank = 0; rank < updated.size(); rank++) {
            if (!removed.get(rank).isEmpty() || !added.get(rank).isEmpty()) {
                List<Match> matches = new ArrayList<>(before.get(rank));
                matches.removeIf(identities::contains);
                matches.addAll(added.get(rank));
                sort(matches);
                updated.set(rank, matches);
            }
        }
        return updated;
    }

    /** Calls the consumer for each obligation and subject (null: all) that the match concludes on. */
    static void forEach(
            PreparedEdition prepared, Match match, BiConsumer<PreparedObligation, @Nullable String> consumer) {
        String bound = match.text("obligation");
        List<String> ids = bound == null ? match.rule().obligations() : List.of(bound);
        for (String id : ids) {
            PreparedObligation obligation = prepared.obligation(id);
            if (obligation != null) {
                consumer.accept(obligation, subject(obligation.subject(), match));
            }
        }
    }

    private static @Nullable String subject(Subject kind, Match match) {
        return switch (kind) {
            case DOSSIER -> null;
            case SITE -> nonEmpty(match, "site");
            case PERSONNEL -> nonEmpty(match, "personnel");
        };
    }

    private static @Nullable String nonEmpty(Match match, String binding) {
        String name = match.text(binding);
        return name == null || name.isEmpty() ? null : name;
    }

    Settlements settlements() {
        return settlements;
    }

    /** {@return whether some match about every subject concludes} */
    boolean concludeOnAll(PreparedObligation obligation) {
        for (Match match : common.get(obligation.rank())) {
            if (match.outcome().isConclusion()) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@return the outcomes but those of a reserve}
     *
     * @param answer the one that counts for the obligation; null when there is none
     */
    SubjectOutcomes about(PreparedObligation obligation, SubjectKey subject, @Nullable Engagement answer) {
        List<Match> all = common.get(obligation.rank());
        List<Match> own = own(obligation, subject.name());
        if (answer != null && answer.sousReserve()) {
            all = ReserveMatches.without(all);
        }
        boolean committed =
                answer != null && answer.reponse() == Reponse.OUI && obligation.asks(Verification.ENGAGEMENT);
        if (obligation.mayPromise()) {
            PromisedMatches counting = PromisedMatches.of(all, own, committed);
            all = counting.of(all);
            own = counting.of(own);
        }
        if (obligation.mayEnd()) {
            all = EndingMatches.of(all, committed);
            own = EndingMatches.of(own, committed);
        }
        if (settlements.conclude()) {
            return settled(obligation, all, own);
        }
        if (own.size() + all.size() > Finding.MAX_LISTED) {
            return SubjectOutcomes.summarized(summaries(obligation, all, own));
        }
        if (own.isEmpty() || all.isEmpty()) {
            return SubjectOutcomes.all(own.isEmpty() ? all : own);
        }
        List<Match> both = new ArrayList<>(own.size() + all.size());
        both.addAll(all);
        both.addAll(own);
        both.sort(ORDER);
        return SubjectOutcomes.all(both);
    }

    /** {@return the outcomes of a reserve to the obligation, which is about every subject} */
    SubjectOutcomes ofReserve(PreparedObligation obligation) {
        return SubjectOutcomes.all(
                SettledMatches.of(settlements, obligation, ReserveMatches.only(common.get(obligation.rank()))));
    }

    /** What asks a settled question has the outcome of its reading. */
    private SubjectOutcomes settled(PreparedObligation obligation, List<Match> all, List<Match> own) {
        boolean shared = own.isEmpty() && all.size() > Finding.MAX_LISTED;
        if (shared && summaries.containsKey(obligation.rank())) {
            return SubjectOutcomes.summarized(summaries.get(obligation.rank()));
        }
        List<Match> both = new ArrayList<>(all);
        both.addAll(own);
        List<Match> settled = SettledMatches.of(settlements, obligation, both);
        if (settled.size() <= Finding.MAX_LISTED) {
            settled.sort(ORDER);
            return SubjectOutcomes.all(settled);
        }
        Map<Outcome, MatchSummary> summary = summaries(obligation, settled);
        if (shared) {
            summaries.put(obligation.rank(), summary);
        }
        return SubjectOutcomes.summarized(summary);
    }

    private List<Match> own(PreparedObligation obligation, @Nullable String name) {
        List<List<Match>> lists =
                name == null ? null : names(obligation.subject()).get(name);
        return lists == null ? List.of() : lists.get(obligation.rankOfKind());
    }

    /** Matches about every subject are summarized once for all subjects. */
    private Map<Outcome, MatchSummary> summaries(PreparedObligation obligation, List<Match> all, List<Match> own) {
        Map<Outcome, MatchSummary> ofAll =
                summaries.computeIfAbsent(obligation.rank(), unseen -> summaries(obligation, all));
        if (own.isEmpty()) {
            return ofAll;
        }
        Map<Outcome, MatchSummary> both = new EnumMap<>(Outcome.class);
        both.putAll(ofAll);
        summaries(obligation, own).forEach((outcome, summary) -> both.merge(outcome, summary, MatchSummary::with));
        return both;
    }

    private Map<Outcome, MatchSummary> summaries(PreparedObligation obligation, List<Match> matches) {
        Map<Outcome, List<Match>> byOutcome = new EnumMap<>(Outcome.class);
        matches.forEach(match -> byOutcome
                .computeIfAbsent(match.outcome(), unseen -> new ArrayList<>())
                .add(match));
        Map<Outcome, MatchSummary> all = new EnumMap<>(Outcome.class);
        byOutcome.forEach((outcome, some) -> all.put(outcome, MatchSummary.of(some, one -> ranked(obligation, one))));
        return all;
    }

    private RankedMatch ranked(PreparedObligation obligation, Match match) {
        return new RankedMatch(match, prepared.filler().message(obligation, match));
    }
}
