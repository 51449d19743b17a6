package fr.cahier.internal.assess;

import fr.cahier.internal.match.Match;
import fr.cahier.regulation.Outcome;
import java.util.ArrayList;
import java.util.List;

/**
 * The matches on one obligation and subject once questions are settled. A question settled in favour stands no longer in
 * the way: it proves the obligation only where nothing else concludes against it.
 */
final class SettledMatches {

    private SettledMatches() {}

    /** {@return a list of its own} */
    static List<Match> of(Settlements settlements, PreparedObligation obligation, List<Match> matches) {
        List<Match> favourable = new ArrayList<>();
        List<Match> settled = new ArrayList<>(matches.size());
        boolean against = false;
        for (Match match : matches) {
            Settlement settlement = settlements.of(obligation, match);
            if (settlement == null) {
                settled.add(match);
                against |= isAgainst(match.outcome());
            } else if (settlement.isFavourable()) {
                favourable.add(settlement.apply(match));
            } else {
                settled.add(settlement.apply(match));
                against = true;
            }
        }
        if (!against) {
            settled.addAll(favourable);
        }
        return settled;
    }

    private static boolean isAgainst(Outcome outcome) {
        return !outcome.isEvidence() && !outcome.isFavourable();
    }
}
