package fr.cahier.internal.derive;

import fr.cahier.facts.Seuil;
import fr.cahier.regulation.RuleDefectCode;
import fr.cahier.regulation.RuleDefectException;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The thresholds on the day of the evaluation. */
record Thresholds(List<Seuil> seuils) {

    boolean has(String code) {
        return find(code) != null;
    }

    private @Nullable Seuil find(String code) {
        for (Seuil seuil : seuils) {
            if (seuil.code().equals(code)) {
                return seuil;
            }
        }
        return null;
    }

    int number(String code) {
        var number = required(code).nombre();
        return value(code, number == null ? null : number.intValueExact(), "un nombre entier");
    }

    LocalTime time(String code) {
        return value(code, required(code).heure(), "une heure");
    }

    private Seuil required(String code) {
        Seuil seuil = find(code);
        if (seuil == null) {
            throw new RuleDefectException(
                    RuleDefectCode.INCONSISTENT,
                    "Le seuil « " + code + " » manque au règlement : ajoutez-le sous « seuils ».");
        }
        return seuil;
    }

    private static <T> T value(String code, @Nullable T value, String kind) {
        if (value == null) {
            throw new RuleDefectException(
                    RuleDefectCode.INCONSISTENT, "Le seuil « " + code + " » doit porter " + kind + ".");
        }
        return value;
    }
}
