package fr.cahier.cases.mutation;

import fr.cahier.dossier.schema.Lexicon;
import fr.cahier.internal.language.Condition;
import fr.cahier.internal.language.Condition.Comparison;
import fr.cahier.internal.language.Condition.Group;
import fr.cahier.internal.language.Operand;
import fr.cahier.internal.language.Operator;
import java.util.stream.Collectors;

/** Reads the conditions on one type of fact out in French. */
record Words(String factType) {

    /** {@return the type of fact, without an article} */
    String fact() {
        return Lexicon.type(factType);
    }

    String of(Condition condition) {
        if (condition instanceof Comparison comparison) {
            return property(comparison) + " : " + told(comparison);
        }
        Group group = (Group) condition;
        return group.parts().stream()
                .map(part -> part instanceof Group ? "(" + of(part) + ")" : of(part))
                .collect(Collectors.joining(group.kind() == Condition.Kind.ALL ? " et " : " ou "));
    }

    String property(Comparison comparison) {
        return Lexicon.theProperty(factType, comparison.property());
    }

    String told(Comparison comparison) {
        if (comparison.value() instanceof Operand.Absent) {
            return comparison.operator() == Operator.EQUAL ? "non dit" : "dit";
        }
        return told(comparison.operator()) + told(comparison.value());
    }

    private static String told(Operator operator) {
        return switch (operator) {
            case EQUAL -> "";
            case NOT_EQUAL -> "autre que ";
            case LESS -> "moins de ";
            case AT_MOST -> "au plus ";
            case MORE -> "plus de ";
            case AT_LEAST -> "au moins ";
        };
    }

    /** A bound name is told as the rule file writes it. */
    private static String told(Operand value) {
        if (value instanceof Operand.Constant constant) {
            return Lexicon.value(constant.type(), constant.name());
        }
        if (value instanceof Operand.Text text) {
            return text.value();
        }
        if (value instanceof Operand.Flag flag) {
            return flag.value() ? "oui" : "non";
        }
        return value.written();
    }
}
