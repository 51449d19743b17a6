package fr.cahier.internal.language;

import fr.cahier.internal.language.Condition.Comparison;
import fr.cahier.internal.language.FactType.Kind;
import fr.cahier.internal.language.FactType.Property;
import fr.cahier.regulation.RuleIssueCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class ValueLint {

    private final Property property;
    private final Comparison comparison;
    private final Map<String, Property> bound;

    ValueLint(Property property, Comparison comparison, Map<String, Property> bound) {
        this.property = property;
        this.comparison = comparison;
        this.bound = bound;
    }

    Optional<ParseError> problem() {
        return value().or(this::order);
    }

    private Optional<ParseError> order() {
        if (!comparison.operator().isOrder() || property.kind().isOrdered()) {
            return Optional.empty();
        }
        return Optional.of(new ParseError(
                comparison.operatorSpan(),
                "« " + property.path() + " » est " + property.kind().french()
                        + " : il n’y a ni plus grand ni plus petit.",
                "Écrivez == et la valeur."));
    }

    private Optional<ParseError> value() {
        Operand value = comparison.value();
        if (value instanceof Operand.Bound other) {
            return binding(other);
        }
        if (value instanceof Operand.Constant constant) {
            return property.kind() == Kind.CHOICE ? choice(constant) : wrong();
        }
        if (value instanceof Operand.Number number) {
            return number(number);
        }
        boolean fits = value instanceof Operand.Text && property.kind() == Kind.TEXT
                || value instanceof Operand.BooleanValue && property.kind() == Kind.BOOLEAN;
        return fits ? Optional.empty() : wrong();
    }

    private Optional<ParseError> number(Operand.Number number) {
        if (!property.kind().isNumber()) {
            return wrong();
        }
        return number.value().abs().compareTo(BigDecimal.ONE) <= 0
                ? Optional.empty()
                : Optional.of(numberOfTheLaw(number));
    }

    /** Rules may write 0 and 1; any other number belongs to the thresholds, which have dates. */
    private static ParseError numberOfTheLaw(Operand.Number number) {
        return new ParseError(
                number.span(),
                "le nombre « " + number.written() + " » n’a pas sa place dans une règle.",
                "Mettez-le sous « seuils » dans cahier.yaml, et comparez avec Seuil( code == \"…\", $requis : nombre ).");
    }

    private Optional<ParseError> choice(Operand.Constant constant) {
        String type = FactTypes.written(property.type());
        List<String> values = FactTypes.values(property.type());
        if (constant.type().equals(type) && values.contains(constant.name())) {
            return Optional.empty();
        }
        String advice = constant.type().equals(type)
                ? Suggestions.nearest(constant.name(), values)
                : "Écrivez " + type + "." + (values.contains(constant.name()) ? constant.name() : values.get(0)) + ".";
        return Optional.of(new ParseError(
                RuleIssueCode.UNKNOWN_NAME,
                constant.span(),
                "« " + constant.written() + " » n’est pas une valeur de « " + property.path() + " ».",
                advice));
    }

    private Optional<ParseError> binding(Operand.Bound other) {
        Property known = bound.get(other.name());
        if (known == null) {
            return Optional.of(new ParseError(
                    RuleIssueCode.UNKNOWN_NAME,
                    other.span(),
                    "« $" + other.name() + " » n’est lié nulle part avant cet endroit.",
                    bound.isEmpty()
                            ? "Liez-le plus haut : $" + other.name() + " : propriété."
                            : Suggestions.nearest(
                                    "$" + other.name(),
                                    bound.keySet().stream()
                                            .map(name -> "$" + name)
                                            .toList())));
        }
        boolean fits = property.kind().agreesWith(known.kind())
                && (property.kind() != Kind.CHOICE || property.type() == known.type());
        return fits
                ? Optional.empty()
                : Optional.of(new ParseError(
                        comparison.span(),
                        "« " + property.path() + " » est " + property.kind().french() + ", et « $" + other.name()
                                + " » " + known.kind().french() + ".",
                        advice(known.kind())));
    }

    private String advice(Kind other) {
        boolean dayAndInstant = property.kind() == Kind.DAY && other == Kind.INSTANT
                || property.kind() == Kind.INSTANT && other == Kind.DAY;
        return dayAndInstant
                ? "Comparez deux jours : « jour » d’un Seuil ou de l’Arrivee est le jour à l’heure de l’édition."
                : "Ne comparez que ce qui est de même nature.";
    }

    private Optional<ParseError> wrong() {
        return Optional.of(new ParseError(
                comparison.value().span(),
                "« " + property.path() + " » est " + property.kind().french() + ", et non "
                        + comparison.value().written() + ".",
                expected()));
    }

    private String expected() {
        return switch (property.kind()) {
            case TEXT -> "Écrivez un texte entre guillemets droits.";
            case WHOLE_NUMBER -> "Écrivez un nombre entier, sans guillemets.";
            case DECIMAL_NUMBER -> "Écrivez un nombre, sans guillemets.";
            case BOOLEAN -> "Écrivez true ou false, sans guillemets.";
            case CHOICE -> {
                String type = FactTypes.written(property.type());
                yield "Écrivez l’un de : "
                        + String.join(
                                ", ",
                                FactTypes.values(property.type()).stream()
                                        .map(value -> type + "." + value)
                                        .toList())
                        + ".";
            }
            case DAY, HOUR, INSTANT ->
                "Une date ou une heure se tient dans cahier.yaml, sous « seuils » : liez-la par Seuil( code == \"…\", $requis : … ).";
            case STAMP, LIST -> "Comparez avec null seulement, ou prenez une propriété calculée.";
        };
    }
}
