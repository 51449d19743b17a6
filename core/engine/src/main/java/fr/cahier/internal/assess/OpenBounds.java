package fr.cahier.internal.assess;

import fr.cahier.facts.Calcul;
import fr.cahier.internal.match.Match;
import java.math.BigDecimal;

/** Says of a number that was found that it is a bound only: what a dossier leaves unsaid, or says in two ways, may count. */
final class OpenBounds {

    private static final String AT_MOST = " (Au plus : le dossier laisse ce nombre ouvert.)";
    private static final String AT_LEAST = " (Au moins : le dossier laisse ce nombre ouvert.)";

    private OpenBounds() {}

    /** {@return what follows the sentence; empty where the number is what was counted} */
    static String told(Match match) {
        if (match.bindings().get("constate") instanceof BigDecimal observed) {
            for (Object fact : match.facts()) {
                if (fact instanceof Calcul result && isOpen(result)) {
                    if (observed.equals(result.auPlus())) {
                        return AT_MOST;
                    }
                    if (observed.equals(result.auMoins())) {
                        return AT_LEAST;
                    }
                }
            }
        }
        return "";
    }

    private static boolean isOpen(Calcul result) {
        return result.auMoins() == null || !result.auMoins().equals(result.auPlus());
    }
}
