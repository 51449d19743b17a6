package fr.cahier.report;

import fr.cahier.dossier.schema.FrenchFormat;
import fr.cahier.verdict.Computed;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Says in French what an edition had computed: "Heures d’ouverture par semaine : entre 6 et 30 heures". */
final class ComputedWords {

    private ComputedWords() {}

    static String of(Computed computed) {
        String unsaid = computed.unsaid() == 0
                ? ""
                : " ; " + VerdictWords.plural(computed.unsaid(), "valeur non dite", "valeurs non dites");
        return "calcul « " + FrenchFormat.inner(computed.label()) + " »" + about(computed.subject())
                + about(computed.element()) + " : " + result(computed) + unsaid;
    }

    private static String about(@Nullable String name) {
        return name == null ? "" : " (" + FrenchFormat.inner(name) + ")";
    }

    private static String result(Computed computed) {
        if (computed.answer() != null) {
            return FrenchFormat.value(computed.answer());
        }
        Object least = computed.atLeast();
        Object most = computed.atMost();
        if (most == null && (least == null || isNothing(least))) {
            return computed.unsaid() == 0 ? "sans valeur" : "inconnu";
        }
        boolean day = !(least instanceof BigDecimal) && !(most instanceof BigDecimal);
        if (least == null) {
            return (day ? "au plus tard le " : "au plus ") + with(most, computed);
        }
        if (most == null) {
            return (day ? "au plus tôt le " : "au moins ") + with(least, computed);
        }
        return isSame(least, most)
                ? with(least, computed)
                : "entre " + (day ? "le " : "") + without(least, computed) + " et " + (day ? "le " : "")
                        + with(most, computed);
    }

    /** At least nothing is what any number is. */
    private static boolean isNothing(Object least) {
        return least instanceof BigDecimal number && number.signum() == 0;
    }

    private static boolean isSame(Object one, Object other) {
        return one instanceof BigDecimal number && other instanceof BigDecimal others
                ? number.compareTo(others) == 0
                : one.equals(other);
    }

    private static String without(Object value, Computed computed) {
        return value instanceof BigDecimal number
                ? FrenchFormat.in(computed.unit(), number)
                : FrenchFormat.value(value);
    }

    private static String with(Object value, Computed computed) {
        return value instanceof BigDecimal number
                ? VerdictWords.counted(number, computed.unit())
                : FrenchFormat.value(value);
    }
}
