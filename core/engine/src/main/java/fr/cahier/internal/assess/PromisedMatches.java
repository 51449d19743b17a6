package fr.cahier.internal.assess;

import fr.cahier.internal.match.Match;
import fr.cahier.regulation.Outcome;
import java.util.List;

/**
 * What is not there yet counts only beside a commitment; there it answers the question whether a part of it is enough, which
 * then waits for no reading.
 */
final class PromisedMatches {

    private final Outcome idle;

    private PromisedMatches(Outcome idle) {
        this.idle = idle;
    }

    /** @param committed whether the answer that counts is a commitment */
    static PromisedMatches of(List<Match> all, List<Match> own, boolean committed) {
        boolean promised = committed && (has(all, Outcome.A_VENIR) || has(own, Outcome.A_VENIR));
        return new PromisedMatches(promised ? Outcome.A_TRANCHER : Outcome.A_VENIR);
    }

    /** {@return those that count} */
    List<Match> of(List<Match> matches) {
        return has(matches, idle)
                ? matches.stream().filter(match -> match.outcome() != idle).toList()
                : matches;
    }

    private static boolean has(List<Match> matches, Outcome outcome) {
        for (int i = 0; i < matches.size(); i++) {
            if (matches.get(i).outcome() == outcome) {
                return true;
            }
        }
        return false;
    }
}
