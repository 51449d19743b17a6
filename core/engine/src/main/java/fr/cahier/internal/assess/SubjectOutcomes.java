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

/** The outcomes on one obligation and subject, in the order of the rules; many are summarized. Immutable. */
final class SubjectOutcomes {

    static final SubjectOutcomes NOTHING = new SubjectOutcomes(List.of(), null);

    /** Empty when they are summarized. */
    private final List<Match> all;

    /** Null unless they are summarized. */
    private final @Nullable Map<Outcome, MatchSummary> summaries;

    private @Nullable MatchSummary joined;

    private SubjectOutcomes(List<Match> all, @Nullable Map<Outcome, MatchSummary> summaries) {
        this.all = all;
        this.summaries = summaries;
    }

    /** @param matches at most as many as a finding tells */
    static SubjectOutcomes all(List<Match> matches) {
        return matches.isEmpty() ? NOTHING : new SubjectOutcomes(matches, null);
    }

    static SubjectOutcomes summarized(Map<Outcome, MatchSummary> summaries) {
        return summaries.isEmpty() ? NOTHING : new SubjectOutcomes(List.of(), summaries);
    }

    boolean isEmpty() {
        return all.isEmpty() && summaries == null;
    }

    boolean isOne() {
        return all.size() == 1;
    }

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

    /** {@return these and {@code more}; {@code more} alone when these are summarized} */
    SubjectOutcomes with(SubjectOutcomes more) {
        if (summaries != null) {
            return more;
        }
        List<Match> both = new ArrayList<>(all);
        both.addAll(more.all);
        return all(both);
    }

    Match first() {
        return worded().get(0);
    }

    /** {@return the matches to put into words; some may have the same message} */
    List<Match> worded() {
        return summaries == null ? all : matches(joined().worded());
    }

    /** {@return how many other messages there are} */
    int unworded() {
        return summaries == null ? 0 : joined().worded().more();
    }

    /** {@return the matches that may cite pieces; some may cite the same, or none} */
    List<Match> citing() {
        return summaries == null ? all : matches(joined().citing());
    }

    /** {@return how many other pieces are cited} */
    int uncited() {
        return summaries == null ? 0 : joined().citing().more();
    }

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
