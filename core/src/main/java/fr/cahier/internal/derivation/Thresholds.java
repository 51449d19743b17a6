package fr.cahier.internal.derivation;

import fr.cahier.facts.Seuil;
import fr.cahier.regulation.RuleDefectException;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The thresholds that hold on the day of the evaluation, by code. */
record Thresholds(Map<String, Seuil> byCode) {

    static Thresholds of(List<Seuil> seuils) {
        return new Thresholds(seuils.stream().collect(Collectors.toMap(Seuil::code, Function.identity())));
    }

    boolean has(String code) {
        return byCode.containsKey(code);
    }

    int number(String code) {
        var number = required(code).nombre();
        return value(code, number == null ? null : number.intValueExact(), "un nombre entier");
    }

    LocalTime time(String code) {
        return value(code, required(code).heure(), "une heure");
    }

    private Seuil required(String code) {
        Seuil seuil = byCode.get(code);
        if (seuil == null) {
            throw new RuleDefectException(
                    "Le seuil « " + code + " » manque au règlement : ajoutez-le sous « seuils ».");
        }
        return seuil;
    }

    private static <T> T value(String code, @Nullable T value, String kind) {
        if (value == null) {
            throw new RuleDefectException("Le seuil « " + code + " » doit porter " + kind + ".");
        }
        return value;
    }
}
