package fr.cahier.internal.compute;

import fr.cahier.dossier.RefusedValueException;
import fr.cahier.regulation.Computation;
import fr.cahier.regulation.Computation.Function;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Refuses to bring different units to one number. */
final class UnitCheck {

    private UnitCheck() {}

    /** @throws RefusedValueException when units differ, or the result cannot have the one it is given */
    static void check(Computation computation, List<Operand> of, List<Operand> over) {
        Function function = computation.function();
        String common =
                switch (function) {
                    case SOMME, MINIMUM, MAXIMUM, PART -> common(of, over);
                    default -> null;
                };
        String unit = computation.unit();
        List<String> possible = Units.of(function);
        if (!possible.isEmpty() && !unit.isEmpty() && !possible.contains(unit)) {
            throw new RefusedValueException(
                    "« " + unit + " » n’est pas une unité de ce résultat.",
                    "Écrivez unite: " + String.join(", ou unite: ", possible) + ", ou retirez cette clé.");
        }
        if (function != Function.PART && common != null && !unit.isEmpty() && !unit.equals(common)) {
            throw differing(unit, common);
        }
    }

    private static @Nullable String common(List<Operand> of, List<Operand> over) {
        String common = null;
        for (Operand operand : Stream.concat(of.stream(), over.stream()).toList()) {
            String unit = operand.unit();
            if (unit != null && common != null && !unit.equals(common)) {
                throw differing(common, unit);
            }
            common = unit == null ? common : unit;
        }
        return common;
    }

    private static RefusedValueException differing(String one, String other) {
        return new RefusedValueException(
                "le calcul réunit deux unités : " + told(one) + " et " + told(other) + ".",
                "Comptez-les à part, ou déclarez-les dans la même unité.");
    }

    private static String told(String unit) {
        return unit.isEmpty() ? "un nombre sans unité" : "« " + unit + " »";
    }
}
