package fr.cahier.internal.mutation;

import fr.cahier.cases.mutation.Mutant.Kind;
import fr.cahier.internal.language.Condition;
import fr.cahier.internal.language.Condition.Comparison;
import fr.cahier.internal.language.Condition.Group;
import fr.cahier.internal.language.FactTypes;
import fr.cahier.internal.language.Operand;
import fr.cahier.internal.language.Operator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All small changes of one condition. */
final class ConditionChanges {

    private final Words words;

    ConditionChanges(Words words) {
        this.words = words;
    }

    /** @param condition null when it is removed */
    record Change(Kind kind, String words, @Nullable Condition condition) {}

    List<Change> of(Condition condition) {
        List<Change> changes = new ArrayList<>(within(condition));
        changes.add(new Change(Kind.CONDITION, "sans « " + words.of(condition) + " »", null));
        return changes;
    }

    private List<Change> within(Condition condition) {
        return condition instanceof Group group ? group(group) : comparison((Comparison) condition);
    }

    private List<Change> group(Group group) {
        List<Change> changes = new ArrayList<>();
        for (int at = 0; at < group.parts().size(); at++) {
            for (Change change : of(group.parts().get(at))) {
                changes.add(new Change(change.kind(), change.words(), with(group, at, change.condition())));
            }
        }
        Group other = new Group(other(group.kind()), group.parts(), group.span());
        changes.add(new Change(Kind.CONNECTIVE, "« " + words.of(group) + " » -> « " + words.of(other) + " »", other));
        return changes;
    }

    private static Condition.Kind other(Condition.Kind kind) {
        return switch (kind) {
            case ALL -> Condition.Kind.ANY;
            case ANY -> Condition.Kind.ALL;
        };
    }

    private static Condition with(Group group, int at, @Nullable Condition part) {
        List<Condition> parts = new ArrayList<>(group.parts());
        if (part == null) {
            parts.remove(at);
        } else {
            parts.set(at, part);
        }
        return parts.size() == 1 ? parts.get(0) : new Group(group.kind(), parts, group.span());
    }

    private List<Change> comparison(Comparison written) {
        Stream<Change> operators =
                written.value() instanceof Operand.Text || written.value() instanceof Operand.BooleanValue
                        ? Stream.empty()
                        : Stream.of(ofOperator(written));
        Stream<Change> values = neighbours(written.value())
                .map(value -> change(kind(written.value()), written, written.operator(), value));
        return Stream.concat(operators, values).toList();
    }

    /** {@return the change between "more than" and "at least", and the like} */
    Change ofOperator(Comparison written) {
        return change(Kind.OPERATOR, written, other(written.operator()), written.value());
    }

    private static Operator other(Operator operator) {
        return switch (operator) {
            case EQUAL -> Operator.NOT_EQUAL;
            case NOT_EQUAL -> Operator.EQUAL;
            case LESS -> Operator.AT_MOST;
            case AT_MOST -> Operator.LESS;
            case MORE -> Operator.AT_LEAST;
            case AT_LEAST -> Operator.MORE;
        };
    }

    private static Kind kind(Operand value) {
        if (value instanceof Operand.Number) {
            return Kind.NUMBER;
        }
        return value instanceof Operand.BooleanValue ? Kind.FLAG : Kind.CHOICE;
    }

    private static Stream<Operand> neighbours(Operand value) {
        if (value instanceof Operand.BooleanValue flag) {
            return Stream.of(new Operand.BooleanValue(!flag.value(), flag.span()));
        }
        if (value instanceof Operand.Number number) {
            return Stream.of(BigDecimal.ONE.negate(), BigDecimal.ONE)
                    .map(step -> new Operand.Number(number.value().add(step), number.span()));
        }
        return value instanceof Operand.Constant constant ? neighbours(constant) : Stream.empty();
    }

    private static Stream<Operand> neighbours(Operand.Constant constant) {
        List<String> values = FactTypes.choices(constant.type());
        int at = values.indexOf(constant.name());
        return Stream.of(at - 1, at + 1)
                .filter(other -> at >= 0 && other >= 0 && other < values.size())
                .map(other -> new Operand.Constant(constant.type(), values.get(other), constant.span()));
    }

    private Change change(Kind kind, Comparison from, Operator operator, Operand value) {
        Comparison to = new Comparison(from.property(), operator, value, from.span(), from.operatorSpan());
        return new Change(kind, words.property(from) + " : " + words.text(from) + " -> " + words.text(to), to);
    }
}
