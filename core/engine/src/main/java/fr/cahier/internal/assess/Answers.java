package fr.cahier.internal.assess;

import fr.cahier.facts.Calcul;
import fr.cahier.facts.Depots;
import fr.cahier.facts.Engagement;
import fr.cahier.facts.Implantation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What findings need of the facts themselves.
 *
 * @param commitments the answer that counts, by obligation
 * @param atDistanceOnly whether the structure receives nobody on site
 * @param results what the edition has computed, in order
 * @param deposit index of the deposit that counts in the list of deposits; null where it is no part of it
 */
record Answers(
        Map<String, Engagement> commitments,
        boolean atDistanceOnly,
        List<Calcul> results,
        @Nullable Integer deposit) {

    static Answers of(List<?> facts) {
        Map<String, Engagement> commitments = new HashMap<>();
        boolean atDistanceOnly = false;
        Integer deposit = null;
        List<Calcul> results = new ArrayList<>(0);
        for (Object fact : facts) {
            if (fact instanceof Engagement commitment) {
                commitments.put(commitment.obligation(), commitment);
            } else if (fact instanceof Implantation where) {
                atDistanceOnly |= Boolean.TRUE.equals(where.distanceSeule());
            } else if (fact instanceof Depots several) {
                deposit = several.retenu();
            } else if (fact instanceof Calcul result) {
                results.add(result);
            }
        }
        return new Answers(commitments, atDistanceOnly, results, deposit);
    }
}
