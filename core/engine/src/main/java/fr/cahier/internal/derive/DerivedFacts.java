package fr.cahier.internal.derive;

import fr.cahier.dossier.Dossier;
import fr.cahier.facts.Calcul;
import fr.cahier.facts.Preuve;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one state of a dossier. The next state keeps slow ones where nothing under them changed.
 *
 * @param said what the dossier says, as the facts count it
 * @param deposits those of the dossier, and the one that counts
 * @param deposit its day, else that of the evaluation
 * @param results what the edition has computed
 * @param facts all facts, in a fixed order
 */
public record DerivedFacts(
        Dossier dossier,
        Said said,
        Deposits deposits,
        LocalDate deposit,
        Map<@Nullable String, Permanences.Counted> permanences,
        List<Preuve> preuves,
        List<Calcul> results,
        List<Object> facts) {

    /** {@return whether both lists hold the same objects: a change shares what it leaves alone} */
    static boolean isSame(@Nullable List<?> one, @Nullable List<?> other) {
        if (one == other || one == null || other == null || one.size() != other.size()) {
            return one == other;
        }
        for (int i = 0; i < one.size(); i++) {
            if (one.get(i) != other.get(i)) {
                return false;
            }
        }
        return true;
    }
}
