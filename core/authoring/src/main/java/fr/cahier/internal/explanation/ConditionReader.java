package fr.cahier.internal.explanation;

import static java.util.stream.Collectors.groupingBy;

import fr.cahier.internal.language.Condition;
import fr.cahier.internal.language.Condition.Comparison;
import fr.cahier.internal.language.Condition.Group;
import fr.cahier.internal.language.Condition.Kind;
import fr.cahier.internal.language.FactType;
import fr.cahier.internal.language.FactTypes;
import fr.cahier.internal.language.Operand;
import fr.cahier.internal.language.Operator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes each condition on one fact as a French clause. */
final class ConditionReader {

    private final String type;
    private final PropertyWords words;
    private final Optional<String> computed;
    private final Function<String, Optional<ThresholdMention>> bound;
    private final Function<String, Optional<String>> days;

    /**
     * @param words what the properties of the fact are called
     * @param computed what the computation is called that the fact is the result of; empty for any other fact
     * @param bound the threshold bound to a name; empty for what another fact binds
     * @param days the name of the property bound to a name
     */
    ConditionReader(
            PropertyWords words,
            Optional<String> computed,
            Function<String, Optional<ThresholdMention>> bound,
            Function<String, Optional<String>> days) {
        this.type = words.type();
        this.words = words;
        this.computed = computed;
        this.bound = bound;
        this.days = days;
    }

    /** @param alternative whether it begins with "soit", and so comes last in a sentence */
    record Clause(String text, boolean alternative) {}

    Clause clause(Condition condition) {
        if (condition instanceof Comparison comparison) {
            return new Clause(comparison(comparison), false);
        }
        Group group = (Group) condition;
        return group.kind() == Kind.ALL ? all(group.parts()) : any(group.parts());
    }

    private Clause all(List<Condition> parts) {
        List<Clause> clauses = parts.stream().map(this::clause).toList();
        return new Clause(
                Phrases.enumeration(clauses.stream().map(Clause::text).toList(), " et "),
                clauses.get(0).alternative());
    }

    /** Alternatives on one property share a clause: "rien n’établit que…", "par courriel ou par courrier". */
    private Clause any(List<Condition> parts) {
        List<String> clauses = new ArrayList<>();
        parts.stream()
                .collect(groupingBy(ConditionReader::property, LinkedHashMap::new, Collectors.toList()))
                .forEach((property, alternatives) -> clauses.addAll(alternatives(property, alternatives)));
        return new Clause(Phrases.either(clauses), clauses.size() > 1);
    }

    private static String property(Condition condition) {
        return condition instanceof Comparison comparison ? comparison.property() : "";
    }

    private List<String> alternatives(String property, List<Condition> alternatives) {
        List<Comparison> silent = alternatives.stream()
                .filter(Comparison.class::isInstance)
                .map(Comparison.class::cast)
                .filter(one -> one.operator() == Operator.EQUAL && one.value() instanceof Operand.Absent)
                .toList();
        List<Condition> said =
                alternatives.stream().filter(one -> !silent.contains(one)).toList();
        if (silent.size() == 1 && said.size() == 1 && said.get(0) instanceof Comparison only && isOpposable(only)) {
            return List.of("rien n’établit " + Phrases.that(comparison(opposite(only))));
        }
        List<String> clauses = new ArrayList<>();
        silent.forEach(one -> clauses.add(words.isNotSaid(property)));
        List<Comparison> choices = said.stream()
                .filter(one -> one instanceof Comparison c
                        && c.operator() == Operator.EQUAL
                        && c.value() instanceof Operand.Constant)
                .map(Comparison.class::cast)
                .toList();
        if (!choices.isEmpty()) {
            clauses.addAll(choices(property, choices));
        }
        said.stream()
                .filter(one -> !choices.contains(one))
                .forEach(one -> clauses.add(clause(one).text()));
        return clauses;
    }

    private static boolean isOpposable(Comparison comparison) {
        return comparison.operator().isOrder() || comparison.value() instanceof Operand.BooleanValue;
    }

    private static Comparison opposite(Comparison comparison) {
        Operator opposite =
                switch (comparison.operator()) {
                    case EQUAL -> Operator.NOT_EQUAL;
                    case NOT_EQUAL -> Operator.EQUAL;
                    case LESS -> Operator.AT_LEAST;
                    case AT_MOST -> Operator.MORE;
                    case MORE -> Operator.AT_MOST;
                    case AT_LEAST -> Operator.LESS;
                };
        return new Comparison(
                comparison.property(), opposite, comparison.value(), comparison.span(), comparison.operatorSpan());
    }

    private List<String> choices(String property, List<Comparison> choices) {
        Operand.Constant first = (Operand.Constant) choices.get(0).value();
        return Phrases.choices(
                type,
                property,
                first.type(),
                choices.stream()
                        .map(one -> ((Operand.Constant) one.value()).name())
                        .toList());
    }

    private String comparison(Comparison comparison) {
        Optional<String> result = computed.flatMap(label -> ComputedClause.of(label, comparison, this::compared));
        if (result.isPresent()) {
            return result.get();
        }
        String property = comparison.property();
        boolean equal = comparison.operator() == Operator.EQUAL;
        Operand value = comparison.value();
        if (value instanceof Operand.Absent) {
            return equal ? words.isNotSaid(property) : words.isSaid(property);
        }
        if (value instanceof Operand.BooleanValue flag) {
            return words.flag(property, flag.value() == equal);
        }
        if (value instanceof Operand.Constant constant) {
            String clause = Phrases.choices(type, property, constant.type(), List.of(constant.name()))
                    .get(0);
            return equal ? clause : "il n’est pas vrai " + Phrases.that(clause);
        }
        if (value instanceof Operand.Number number) {
            return words.name(property) + " " + counted(comparison.operator(), number.value());
        }
        if (value instanceof Operand.Text text) {
            return words.name(property) + (equal ? " est « " : " n’est pas « ") + text.value() + " »";
        }
        return bound(comparison, ((Operand.Bound) value).name());
    }

    /** {@return what a result is compared with, as a noun with its article} */
    private String compared(Operand value) {
        return value instanceof Operand.Bound name
                ? bound.apply(name.name())
                        .orElseGet(() -> ThresholdMention.of("repère tiré du fait précédent"))
                        .withArticle()
                : value.written().replace('.', ',');
    }

    private String bound(Comparison comparison, String name) {
        Optional<ThresholdMention> threshold = bound.apply(name);
        if (isDay(comparison.property())) {
            String day = threshold
                    .map(ThresholdMention::withArticle)
                    .or(() -> days.apply(name))
                    .orElse("le jour tiré du fait précédent");
            return words.name(comparison.property()) + " " + dayVerb(comparison.operator()) + day;
        }
        if (threshold.isPresent()) {
            return words.name(comparison.property()) + " " + verb(comparison.operator(), threshold.get());
        }
        return Phrases.written(type, comparison.property(), "meme")
                .orElseGet(() -> words.name(comparison.property()) + " "
                        + verb(comparison.operator(), ThresholdMention.of("repère tiré du fait précédent")));
    }

    private boolean isDay(String property) {
        return FactTypes.named(type)
                .map(known -> known.properties().get(property))
                .filter(known -> known.kind() == FactType.Kind.DAY)
                .isPresent();
    }

    private static String dayVerb(Operator operator) {
        return switch (operator) {
            case EQUAL -> "est ";
            case NOT_EQUAL -> "n’est pas ";
            case LESS -> "est avant ";
            case AT_MOST -> "n’est pas après ";
            case MORE -> "est après ";
            case AT_LEAST -> "n’est pas avant ";
        };
    }

    private static String verb(Operator operator, ThresholdMention threshold) {
        return switch (operator) {
            case EQUAL -> "correspond " + threshold.afterTo();
            case NOT_EQUAL -> "ne correspond pas " + threshold.afterTo();
            case LESS -> "est inférieur " + threshold.afterTo();
            case AT_MOST -> "ne dépasse pas " + threshold.withArticle();
            case MORE -> "dépasse " + threshold.withArticle();
            case AT_LEAST -> "est au moins égal " + threshold.afterTo();
        };
    }

    private static String counted(Operator operator, BigDecimal number) {
        boolean none = number.signum() == 0;
        String text = number.toPlainString().replace('.', ',');
        return switch (operator) {
            case EQUAL -> none ? "est nul" : "est de " + text;
            case NOT_EQUAL -> none ? "n’est pas nul" : "n’est pas de " + text;
            case LESS -> "est inférieur à " + text;
            case AT_MOST -> "est d’au plus " + text;
            case MORE -> none ? "n’est pas nul" : "est supérieur à " + text;
            case AT_LEAST -> "est d’au moins " + text;
        };
    }
}
