package fr.cahier.internal.assess;

import fr.cahier.internal.match.Match;
import fr.cahier.regulation.Outcome;
import java.util.ArrayList;
import java.util.List;

/**
 * The matches on one obligation and subject once questions are settled. A question settled in favour stands no longer in
 * the way: it proves the obligation only where nothing else concludes against it. Of questions that stand in for one
 * another, one settled in favour is enough; where none is left open, and none was, the obligation is breached.
 */
final class SettledMatches {

    private final Settlements settlements;
    private final PreparedObligation obligation;
    private final List<Match> settled = new ArrayList<>();
    private final List<Match> favourable = new ArrayList<>(0);

    /** Settled so that another question decides. */
    private final List<Match> passedOn = new ArrayList<>(0);

    private boolean enough;

    private SettledMatches(Settlements settlements, PreparedObligation obligation) {
        this.settlements = settlements;
        this.obligation = obligation;
    }

    /** {@return a list of its own} */
    static List<Match> of(Settlements settlements, PreparedObligation obligation, List<Match> matches) {
        SettledMatches all = new SettledMatches(settlements, obligation);
        matches.forEach(all::add);
        return all.joined();
    }

    private void add(Match match) {
        Settlement settlement = settlements.of(obligation, match);
        if (settlement == null) {
            settled.add(match);
        } else if (settlement.isFavourable()) {
            favourable.add(settlement.apply(match));
            enough |= obligation.isAlternative(match);
        } else if (settlement.outcome() == Outcome.A_TRANCHER) {
            passedOn.add(match);
        } else {
            settled.add(settlement.apply(match));
        }
    }

    private List<Match> joined() {
        if (enough) {
            settled.removeIf(obligation::isAlternative);
        } else if (settled.stream().anyMatch(obligation::isAlternative)) {
            settled.addAll(passedOn);
        } else {
            passedOn.forEach(match -> settled.add(Settlement.with(match, Outcome.MANQUEMENT)));
        }
        if (settled.stream().map(Match::outcome).noneMatch(SettledMatches::isAgainst)) {
            settled.addAll(favourable);
        }
        return settled;
    }

    private static boolean isAgainst(Outcome outcome) {
        return outcome.isConclusion() && !outcome.isFavourable();
    }
}
