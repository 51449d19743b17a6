package fr.cahier.internal.derive;

import fr.cahier.facts.Calcul;
import fr.cahier.facts.Cumul;
import fr.cahier.facts.Permanence;
import fr.cahier.facts.Seuil;
import fr.cahier.regulation.Edition;
import java.util.List;

/** Which facts rest on which thresholds. */
public final class ThresholdUse {

    private ThresholdUse() {}

    /**
     * {@return whether {@code facts}, which a rule matched together, rest on the threshold {@code code}} A count of
     * half-days weighs only where it is compared with a number of them.
     */
    public static boolean of(String code, List<Object> facts, Edition edition) {
        boolean compared = false;
        boolean counted = false;
        for (Object fact : facts) {
            if (fact instanceof Seuil seuil) {
                compared = true;
                if (seuil.code().equals(code)) {
                    return true;
                }
            }
            if (fact instanceof Calcul result && edition.isCountedBy(code, result.code())) {
                return true;
            }
            counted |= fact instanceof Permanence || fact instanceof Cumul;
        }
        return compared && counted && HalfDayThreshold.of(code).isPresent();
    }
}
