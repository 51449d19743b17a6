package fr.cahier.internal.explanation;

import fr.cahier.internal.language.Condition.Comparison;
import fr.cahier.internal.language.Operand;
import fr.cahier.internal.language.Operator;
import java.util.Optional;
import java.util.function.Function;

/** Reads aloud a condition on the result of a computation, by its label. */
final class ComputedClause {

    private ComputedClause() {}

    /**
     * {@return the clause; empty for a property that is read as any other}
     *
     * @param label in quotes
     * @param noun what a result is compared with
     */
    static Optional<String> of(String label, Comparison comparison, Function<Operand, String> noun) {
        Operand value = comparison.value();
        boolean equal = comparison.operator() == Operator.EQUAL;
        if (value instanceof Operand.BooleanValue flag && comparison.property().equals("vrai")) {
            return Optional.of("la réponse du calcul " + label + " est " + (flag.value() == equal ? "oui" : "non"));
        }
        boolean low =
                comparison.property().equals("auMoins") || comparison.property().equals("auPlusTot");
        boolean high =
                comparison.property().equals("auPlus") || comparison.property().equals("auPlusTard");
        if (!low && !high) {
            return Optional.empty();
        }
        boolean day = comparison.property().startsWith("auPlusT");
        String calcul = "le calcul " + label + " ";
        if (value instanceof Operand.Absent) {
            String bound = low ? "compté au plus bas" : "compté au plus haut";
            return Optional.of(calcul + (equal ? "n’est pas connu, " : "est connu, ") + bound);
        }
        return Optional.of(calcul + verb(comparison.operator(), low, day) + " " + noun.apply(value));
    }

    /** {@return how a later condition names what {@code property} of a result bound; empty for no number and no day} */
    static Optional<ThresholdMention> bound(String label, String property) {
        String counted =
                switch (property) {
                    case "auMoins" -> "au plus bas";
                    case "auPlus" -> "au plus haut";
                    case "auPlusTot" -> "au plus tôt";
                    case "auPlusTard" -> "au plus tard";
                    default -> "";
                };
        return counted.isEmpty()
                ? Optional.empty()
                : Optional.of(ThresholdMention.of("calcul " + label + ", compté " + counted));
    }

    /** What holds of the lowest holds of all that a result can be; what holds only of the highest may hold. */
    private static String verb(Operator operator, boolean low, boolean day) {
        return switch (operator) {
            case AT_LEAST ->
                sure(
                        low,
                        day ? "tombe le jour même ou après" : "vaut au moins",
                        day ? "peut tomber le jour même ou après" : "peut valoir au moins");
            case MORE ->
                sure(low, day ? "tombe après" : "vaut plus que", day ? "peut tomber après" : "peut valoir plus que");
            case AT_MOST ->
                sure(
                        !low,
                        day ? "tombe le jour même ou avant" : "vaut au plus",
                        day ? "peut tomber le jour même ou avant" : "peut valoir au plus");
            case LESS ->
                sure(!low, day ? "tombe avant" : "vaut moins que", day ? "peut tomber avant" : "peut valoir moins que");
            case EQUAL -> day ? "tombe" : low ? "vaut au plus bas" : "vaut au plus haut";
            case NOT_EQUAL -> day ? "ne tombe pas" : low ? "ne vaut pas au plus bas" : "ne vaut pas au plus haut";
        };
    }

    private static String sure(boolean sure, String certain, String possible) {
        return sure ? certain : possible;
    }
}
