package fr.cahier.internal.assess;

import fr.cahier.internal.match.Match;
import fr.cahier.regulation.Outcome;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The matches on one obligation and subject once questions are settled. A question settled in favour stands no longer in
 * the way: it proves the obligation only where nothing else concludes against it. Of questions that stand in for one
 * another, see {@link Ways}.
 */
final class SettledMatches {

    private final Settlements settlements;
    private final PreparedObligation obligation;
    private final List<Match> settled = new ArrayList<>();
    private final List<Match> favourable = new ArrayList<>(0);

    private SettledMatches(Settlements settlements, PreparedObligation obligation) {
        this.settlements = settlements;
        this.obligation = obligation;
    }

    /** {@return a list of its own} */
    static List<Match> of(Settlements settlements, PreparedObligation obligation, List<Match> matches) {
        SettledMatches all = new SettledMatches(settlements, obligation);
        Ways ways = new Ways(obligation.lost());
        for (Match match : matches) {
            Settlement settlement = settlements.of(obligation, match);
            if (obligation.isAlternative(match) && Ways.takes(settlement)) {
                ways.add(obligation.way(match), match, settlement);
            } else {
                all.add(match, settlement);
            }
        }
        return all.joined(ways);
    }

    private void add(Match match, @Nullable Settlement settlement) {
        if (settlement == null) {
            settled.add(match);
        } else if (settlement.isFavourable()) {
            favourable.add(settlement.apply(match));
        } else {
            settled.add(settlement.apply(match));
        }
    }

    private List<Match> joined(Ways ways) {
        favourable.addAll(ways.favourable());
        settled.addAll(ways.open());
        settled.addAll(ways.closed());
        if (settled.stream().map(Match::outcome).noneMatch(SettledMatches::isAgainst)) {
            settled.addAll(favourable);
        }
        return settled;
    }

    private static boolean isAgainst(Outcome outcome) {
        return outcome.isConclusion() && !outcome.isFavourable();
    }
}
