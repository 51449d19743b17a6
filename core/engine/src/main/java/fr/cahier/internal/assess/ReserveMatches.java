package fr.cahier.internal.assess;

import fr.cahier.dossier.Reponse;
import fr.cahier.internal.match.Match;
import java.util.List;

/** The matches about a reserve, which are those that found one. */
final class ReserveMatches {

    private ReserveMatches() {}

    static List<Match> only(List<Match> matches) {
        return matches.stream().filter(ReserveMatches::isOfReserve).toList();
    }

    static List<Match> without(List<Match> matches) {
        return matches.stream().filter(match -> !isOfReserve(match)).toList();
    }

    static boolean isOfReserve(Match match) {
        return match.outcome().isConclusion() && match.bindings().get("constate") == Reponse.RESERVE;
    }
}
