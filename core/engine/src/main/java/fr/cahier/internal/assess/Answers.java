package fr.cahier.internal.assess;

import fr.cahier.facts.Depots;
import fr.cahier.facts.Engagement;
import fr.cahier.facts.Implantation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What findings need of the facts themselves.
 *
 * @param commitments the answer that counts, by obligation
 * @param atDistanceOnly whether the structure receives nobody on site
 * @param deposit index of the deposit that counts in the list of deposits; null where it is no part of it
 */
record Answers(
        Map<String, Engagement> commitments,
        boolean atDistanceOnly,
        @Nullable Integer deposit) {

    static Answers of(List<?> facts) {
        Map<String, Engagement> commitments = new HashMap<>();
        boolean atDistanceOnly = false;
        Integer deposit = null;
        for (Object fact : facts) {
            if (fact instanceof Engagement commitment) {
                commitments.put(commitment.obligation(), commitment);
            } else if (fact instanceof Implantation where) {
                atDistanceOnly |= Boolean.TRUE.equals(where.distanceSeule());
            } else if (fact instanceof Depots several) {
                deposit = several.retenu();
            }
        }
        return new Answers(commitments, atDistanceOnly, deposit);
    }
}
