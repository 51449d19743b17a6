package fr.cahier.internal.language;

import fr.cahier.regulation.RuleIssueCode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds lists of facts that a rule would multiply: of hundreds of sites and thousands of pieces, three unjoined lists
 * make millions of matches.
 */
final class CartesianProductCheck {

    private static final int MAX_LISTS = 4;

    private final Set<String> boundBefore = new HashSet<>();
    private int lists;
    private @Nullable PatternText free;

    private CartesianProductCheck() {}

    static Optional<ParseError> problem(RuleText rule) {
        CartesianProductCheck joins = new CartesianProductCheck();
        return rule.patterns().stream()
                .flatMap(pattern -> joins.check(pattern).stream())
                .findFirst();
    }

    private Optional<ParseError> check(PatternText pattern) {
        Optional<ParseError> found =
                FactTypes.named(pattern.factType()).filter(FactType::multiple).flatMap(type -> check(pattern, type));
        pattern.bindings().forEach(binding -> boundBefore.add(binding.name()));
        return found;
    }

    private Optional<ParseError> check(PatternText pattern, FactType type) {
        List<String> joined = joined(pattern);
        if (joined.contains(type.key())) {
            return Optional.empty();
        }
        if (joined.isEmpty() && free != null) {
            return Optional.of(
                    new ParseError(
                            RuleIssueCode.CROSSED_FACTS,
                            pattern.span(),
                            "« " + type.name() + " » serait croisé avec chaque « " + free.factType() + " » du dossier.",
                            "Reliez-les par leur identifiant : liez $site dans le premier fait, et écrivez par exemple site == $site dans le second."));
        }
        free = joined.isEmpty() ? pattern : free;
        return ++lists <= MAX_LISTS
                ? Optional.empty()
                : Optional.of(new ParseError(
                        RuleIssueCode.CROSSED_FACTS,
                        pattern.span(),
                        "la règle croise plus de " + MAX_LISTS + " faits dont un dossier peut porter plusieurs.",
                        "Écrivez deux règles."));
    }

    /** {@return the identifying properties compared with a code or an earlier binding} */
    private List<String> joined(PatternText pattern) {
        return pattern.conditions().stream()
                .filter(Condition.Comparison.class::isInstance)
                .map(Condition.Comparison.class::cast)
                .filter(comparison -> comparison.operator() == Operator.EQUAL)
                .filter(comparison -> FactType.isIdentity(comparison.property()))
                .filter(comparison -> comparison.value() instanceof Operand.Text
                        || comparison.value() instanceof Operand.Bound other && boundBefore.contains(other.name()))
                .map(Condition.Comparison::property)
                .toList();
    }
}
