package fr.cahier.internal.assess;

import fr.cahier.internal.match.Match;
import fr.cahier.regulation.Outcome;
import java.util.List;

/** An act that will end is an open question beside a commitment; without one it is a breach, whenever it ends. */
final class EndingMatches {

    private EndingMatches() {}

    /**
     * {@return the matches, each with what it concludes}
     *
     * @param committed whether the answer that counts is a commitment
     */
    static List<Match> of(List<Match> matches, boolean committed) {
        return matches.stream().anyMatch(EndingMatches::ends)
                ? matches.stream()
                        .map(match -> ends(match) ? concluded(match, committed) : match)
                        .toList()
                : matches;
    }

    private static boolean ends(Match match) {
        return match.outcome() == Outcome.PREND_FIN;
    }

    private static Match concluded(Match match, boolean committed) {
        return committed
                ? Settlement.with(match, Outcome.A_TRANCHER)
                : new Match(
                        match.rule().withOutcome(Outcome.MANQUEMENT).withWording(CommonWordings.ENDING),
                        match.bindings(),
                        match.facts());
    }
}
