package fr.cahier.internal.assess;

import fr.cahier.dossier.schema.FrenchFormat;
import fr.cahier.facts.Calcul;
import fr.cahier.regulation.Computation;
import fr.cahier.regulation.Computation.Function;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Tells of computations that have no value though all that they read is said. */
final class ComputedRemarks {

    private ComputedRemarks() {}

    static Stream<String> of(List<Calcul> results, Map<String, Computation> computations) {
        return results.stream()
                .filter(ComputedRemarks::hasNoValue)
                .map(result -> remark(result, computations.get(result.code())));
    }

    private static boolean hasNoValue(Calcul result) {
        return result.nonDits() == 0
                && result.auMoins() == null
                && result.auPlus() == null
                && result.auPlusTot() == null
                && result.auPlusTard() == null
                && result.vrai() == null;
    }

    private static String remark(Calcul result, Computation computation) {
        String of = result.sujet() == null ? "" : " (" + FrenchFormat.inner(result.sujet()) + ")";
        return "Le calcul « " + computation.label() + " »" + of + " n’a pas de valeur : "
                + (computation.function() == Function.PART
                        ? "le tout dont il prend la part n’est pas plus grand que zéro."
                        : "aucun des éléments que le dossier décrit n’y compte.");
    }
}
