package fr.cahier.internal.assess;

import fr.cahier.internal.match.Match;
import fr.cahier.regulation.Outcome;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the rules say of one obligation and one subject, in their order: all of it, or the first of much. Immutable. */
final class SubjectOutcomes {

    private static final SubjectOutcomes NOTHING = new SubjectOutcomes(List.of(), null);

    /** All of it; of much, nothing. */
    private final List<Match> all;

    /** Of much, what is kept of each outcome; null where all is there. */
    private final @Nullable Map<Outcome, MatchSummary> summaries;

    private @Nullable MatchSummary joined;

    private SubjectOutcomes(List<Match> all, @Nullable Map<Outcome, MatchSummary> summaries) {
        this.all = all;
        this.summaries = summaries;
    }

    /** @param matches in the order of the rules, no more of them than a finding tells */
    static SubjectOutcomes all(List<Match> matches) {
        return matches.isEmpty() ? NOTHING : new SubjectOutcomes(matches, null);
    }

    /** @param summaries what is kept of each outcome */
    static SubjectOutcomes summarized(Map<Outcome, MatchSummary> summaries) {
        return summaries.isEmpty() ? NOTHING : new SubjectOutcomes(List.of(), summaries);
    }

    boolean isEmpty() {
        return all.isEmpty() && summaries == null;
    }

    boolean isOne() {
        return all.size() == 1;
    }

    /** {@return whether some of it names a piece} */
    boolean namesPieces() {
        List<Match> citing = citing();
        for (int i = 0; i < citing.size(); i++) {
            if (citing.get(i).text("piece") != null) {
                return true;
            }
        }
        return false;
    }

    Set<Outcome> outcomes() {
        if (summaries != null) {
            return EnumSet.copyOf(summaries.keySet());
        }
        Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
        for (int i = 0; i < all.size(); i++) {
            outcomes.add(all.get(i).outcome());
        }
        return outcomes;
    }

    boolean has(Outcome outcome) {
        if (summaries != null) {
            return summaries.containsKey(outcome);
        }
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).outcome() == outcome) {
                return true;
            }
        }
        return false;
    }

    /** {@return what is said with one of {@code outcomes}} */
    SubjectOutcomes only(Set<Outcome> outcomes) {
        if (summaries != null) {
            Map<Outcome, MatchSummary> some = new EnumMap<>(summaries);
            some.keySet().retainAll(outcomes);
            return summarized(some);
        }
        if (all.size() == 1) {
            return outcomes.contains(all.get(0).outcome()) ? this : NOTHING;
        }
        List<Match> some = new ArrayList<>(all.size());
        for (int i = 0; i < all.size(); i++) {
            if (outcomes.contains(all.get(i).outcome())) {
                some.add(all.get(i));
            }
        }
        return all(some);
    }

    /** {@return the first of it} */
    Match first() {
        return worded().get(0);
    }

    /** {@return those to tell, one by one; some of them may tell the same} */
    List<Match> worded() {
        return summaries == null ? all : matches(joined().worded());
    }

    /** {@return how many tell something else than those} */
    int unworded() {
        return summaries == null ? 0 : joined().worded().more();
    }

    /** {@return those of which the pieces are named, one by one; some of them may name the same, or none} */
    List<Match> citing() {
        return summaries == null ? all : matches(joined().citing());
    }

    /** {@return how many name another piece than those} */
    int uncited() {
        return summaries == null ? 0 : joined().citing().more();
    }

    /** Adds the names of the rules that say it. */
    void addRules(Set<String> names) {
        if (summaries != null) {
            names.addAll(joined().rules());
        }
        for (int i = 0; i < all.size(); i++) {
            names.add(all.get(i).rule().name());
        }
    }

    private MatchSummary joined() {
        if (joined == null) {
            joined = MatchSummary.joined(summaries.values());
        }
        return joined;
    }

    private static List<Match> matches(Truncated<RankedMatch> ranked) {
        return ranked.kept().stream().map(RankedMatch::match).toList();
    }
}
