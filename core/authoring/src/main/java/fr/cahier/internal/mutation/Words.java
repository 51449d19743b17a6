package fr.cahier.internal.mutation;

import fr.cahier.dossier.schema.Lexicon;
import fr.cahier.internal.language.Condition;
import fr.cahier.internal.language.Condition.Comparison;
import fr.cahier.internal.language.Condition.Group;
import fr.cahier.internal.language.Operand;
import fr.cahier.internal.language.Operator;
import java.util.stream.Collectors;

/** Writes conditions on one type of fact in French. */
record Words(String factType) {

    /** {@return the type of fact, without an article} */
    String fact() {
        return Lexicon.type(factType);
    }

    String of(Condition condition) {
        if (condition instanceof Comparison comparison) {
            return property(comparison) + " : " + text(comparison);
        }
        Group group = (Group) condition;
        return group.parts().stream()
                .map(part -> part instanceof Group ? "(" + of(part) + ")" : of(part))
                .collect(Collectors.joining(group.kind() == Condition.Kind.ALL ? " et " : " ou "));
    }

    String property(Comparison comparison) {
        return Lexicon.theProperty(factType, comparison.property());
    }

    String text(Comparison comparison) {
        if (comparison.value() instanceof Operand.Absent) {
            return comparison.operator() == Operator.EQUAL ? "non dit" : "dit";
        }
        return text(comparison.operator()) + text(comparison.value());
    }

    private static String text(Operator operator) {
        return switch (operator) {
            case EQUAL -> "";
            case NOT_EQUAL -> "autre que ";
            case LESS -> "moins de ";
            case AT_MOST -> "au plus ";
            case MORE -> "plus de ";
            case AT_LEAST -> "au moins ";
        };
    }

    /** A bound name stays as the rule file writes it. */
    private static String text(Operand value) {
        if (value instanceof Operand.Constant constant) {
            return Lexicon.value(constant.type(), constant.name());
        }
        if (value instanceof Operand.Text text) {
            return text.value();
        }
        if (value instanceof Operand.BooleanValue flag) {
            return flag.value() ? "oui" : "non";
        }
        return value.written();
    }
}
