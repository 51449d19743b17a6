package fr.cahier.internal.assess;

import fr.cahier.internal.match.Match;
import fr.cahier.verdict.Finding;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * More matches than a finding tells.
 *
 * @param worded the first with distinct messages
 * @param citing the first with distinct pieces
 * @param rules the names of all their rules
 */
record MatchSummary(Truncated<RankedMatch> worded, Truncated<RankedMatch> citing, Set<String> rules) {

    static MatchSummary of(List<Match> matches, Function<Match, RankedMatch> ranking) {
        SmallestFirst worded = new SmallestFirst(RankedMatch::message, Finding.MAX_SENTENCES);
        SmallestFirst citing = new SmallestFirst(MatchSummary::piece, Finding.MAX_LISTED);
        Set<String> rules = new TreeSet<>();
        for (Match match : matches) {
            RankedMatch ranked = ranking.apply(match);
            worded.offer(ranked);
            citing.offer(ranked);
            rules.add(match.rule().name());
        }
        return new MatchSummary(truncated(worded, matches, ranking), truncated(citing, matches, ranking), rules);
    }

    /** Counted in a second pass: what is picked is known only after the first. */
    private static Truncated<RankedMatch> truncated(
            SmallestFirst smallest, List<Match> matches, Function<Match, RankedMatch> ranking) {
        int more = 0;
        if (smallest.isOver()) {
            for (Match match : matches) {
                more += smallest.leavesOut(ranking.apply(match)) ? 1 : 0;
            }
        }
        return new Truncated<>(smallest.picked(), more);
    }

    MatchSummary with(MatchSummary other) {
        return joined(List.of(this, other));
    }

    static MatchSummary joined(Collection<MatchSummary> summaries) {
        if (summaries.size() == 1) {
            return summaries.iterator().next();
        }
        Set<String> rules = new TreeSet<>();
        summaries.forEach(summary -> rules.addAll(summary.rules));
        return new MatchSummary(
                joined(summaries, MatchSummary::worded, new SmallestFirst(RankedMatch::message, Finding.MAX_SENTENCES)),
                joined(summaries, MatchSummary::citing, new SmallestFirst(MatchSummary::piece, Finding.MAX_LISTED)),
                rules);
    }

    private static @Nullable String piece(RankedMatch ranked) {
        return ranked.match().text("piece");
    }

    private static Truncated<RankedMatch> joined(
            Collection<MatchSummary> summaries,
            Function<MatchSummary, Truncated<RankedMatch>> part,
            SmallestFirst smallest) {
        summaries.forEach(summary -> part.apply(summary).kept().forEach(smallest::offer));
        int more = 0;
        for (MatchSummary summary : summaries) {
            more += part.apply(summary).more();
            more += (int) part.apply(summary).kept().stream()
                    .filter(smallest::leavesOut)
                    .count();
        }
        return new Truncated<>(smallest.picked(), more);
    }
}
