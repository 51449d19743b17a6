package fr.cahier.internal.assess;

import fr.cahier.facts.Engagement;
import fr.cahier.facts.Implantation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * @param commitments the answer that counts, by obligation
 * @param atDistanceOnly whether the structure receives nobody on site
 */
record Answers(Map<String, Engagement> commitments, boolean atDistanceOnly) {

    static Answers of(List<?> facts) {
        Map<String, Engagement> commitments = new HashMap<>();
        boolean atDistanceOnly = false;
        for (Object fact : facts) {
            if (fact instanceof Engagement commitment) {
                commitments.put(commitment.obligation(), commitment);
            } else if (fact instanceof Implantation where) {
                atDistanceOnly |= Boolean.TRUE.equals(where.distanceSeule());
            }
        }
        return new Answers(commitments, atDistanceOnly);
    }
}
