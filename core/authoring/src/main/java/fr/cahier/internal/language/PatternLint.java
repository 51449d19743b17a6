package fr.cahier.internal.language;

import fr.cahier.internal.language.Condition.Comparison;
import fr.cahier.internal.language.FactType.Kind;
import fr.cahier.internal.language.FactType.Property;
import fr.cahier.internal.language.PatternText.Binding;
import fr.cahier.regulation.RuleIssueCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks the patterns of one rule in order: what one binds, the next may use. */
final class PatternLint {

    private final RuleText rule;
    private final Diagnostics diagnostics;
    private final Map<String, Property> bound;
    private final Set<String> certain = new HashSet<>();

    PatternLint(RuleText rule, Diagnostics diagnostics, Map<String, Property> bound) {
        this.rule = rule;
        this.diagnostics = diagnostics;
        this.bound = bound;
    }

    void check(PatternText pattern) {
        Optional<FactType> type = FactTypes.named(pattern.factType());
        if (type.isEmpty()) {
            unknownType(pattern);
            return;
        }
        Set<String> present = new HashSet<>();
        inOrder(pattern).forEach(part -> {
            if (part instanceof Binding binding) {
                bind(type.get(), binding);
            } else {
                condition(type.get(), (Condition) part, present);
            }
        });
        settle(pattern, type.get(), present);
        Satisfiable.problems(pattern, type.get()).forEach(this::add);
    }

    /** Certain when the pattern requires it to be known; a threshold always is, but for a day that the deposit moves. */
    private void settle(PatternText pattern, FactType type, Set<String> present) {
        for (Binding binding : pattern.bindings()) {
            Property property = type.properties().get(binding.property());
            boolean there = property != null
                    && (!property.optional()
                            || present.contains(binding.property())
                            || type.name().equals("Seuil") && property.kind() != Kind.DAY);
            if (there) {
                certain.add(binding.name());
            }
        }
    }

    private static List<Object> inOrder(PatternText pattern) {
        record Placed(int start, Object part) {}
        List<Placed> parts = new ArrayList<>();
        pattern.conditions()
                .forEach(condition -> parts.add(new Placed(condition.span().start(), condition)));
        pattern.bindings()
                .forEach(binding -> parts.add(new Placed(binding.span().start(), binding)));
        return parts.stream()
                .sorted(Comparator.comparingInt(Placed::start))
                .map(Placed::part)
                .toList();
    }

    private void unknownType(PatternText pattern) {
        String name = pattern.factType();
        String advice = FactTypes.summingUp(name)
                .map(fact -> "Les règles reçoivent à sa place le fait dérivé « " + fact + " ».")
                .orElseGet(() -> Suggestions.nearest(name, FactTypes.names()));
        add(
                RuleIssueCode.UNKNOWN_NAME,
                pattern.span(),
                "le fait « " + name + " » n’est pas de ceux que les règles reçoivent.",
                advice);
    }

    private void bind(FactType type, Binding binding) {
        Property property = property(type, binding.property(), binding.span());
        if (property == null) {
            return;
        }
        if (bound.put(binding.name(), property) != null) {
            add(
                    RuleIssueCode.RULE_LANGUAGE,
                    binding.span(),
                    "la liaison « $" + binding.name() + " » est déjà prise dans cette règle.",
                    "Donnez-lui un autre nom, ou comparez avec == $" + binding.name() + ".");
        }
    }

    private @Nullable Property property(FactType type, String path, Span at) {
        Property property = type.properties().get(path);
        if (property == null) {
            add(
                    RuleIssueCode.UNKNOWN_NAME,
                    at,
                    "« " + type.name() + " » n’a pas de propriété « " + path + " ».",
                    Suggestions.nearest(path, type.properties().keySet()));
        }
        return property;
    }

    /** {@code present} collects the properties required to be known. */
    private void condition(FactType type, Condition condition, Set<String> present) {
        if (condition instanceof Comparison comparison) {
            comparison(type, comparison, present);
        } else if (condition instanceof Condition.Group group && group.kind() == Condition.Kind.ALL) {
            group.parts().forEach(part -> condition(type, part, present));
        } else if (condition instanceof Condition.Group group) {
            any(type, group, present);
        }
    }

    /** In an alternative, what follows « a == null » is read only where a is known. */
    private void any(FactType type, Condition.Group group, Set<String> present) {
        Set<String> otherwise = new HashSet<>(present);
        for (Condition part : group.parts()) {
            condition(type, part, new HashSet<>(otherwise));
            if (part instanceof Comparison comparison
                    && comparison.operator() == Operator.EQUAL
                    && comparison.value() instanceof Operand.Absent) {
                otherwise.add(comparison.property());
            }
        }
    }

    private void comparison(FactType type, Comparison comparison, Set<String> present) {
        Property property = property(type, comparison.property(), comparison.span());
        if (property == null) {
            return;
        }
        if (comparison.value() instanceof Operand.Absent) {
            absence(property, comparison);
        } else {
            Optional<ParseError> problem = new ValueLint(property, comparison, bound).problem();
            problem.ifPresent(this::add);
            if (problem.isEmpty() && comparison.operator() == Operator.NOT_EQUAL) {
                different(property, comparison, present);
            }
        }
        if (impliesPresence(comparison)) {
            present.add(property.path());
        }
    }

    private boolean impliesPresence(Comparison comparison) {
        boolean isNot = comparison.operator() == Operator.NOT_EQUAL;
        if (comparison.value() instanceof Operand.Absent) {
            return isNot;
        }
        return !isNot && (!(comparison.value() instanceof Operand.Bound other) || certain.contains(other.name()));
    }

    private void absence(Property property, Comparison comparison) {
        if (comparison.operator().isOrder()) {
            add(
                    RuleIssueCode.RULE_LANGUAGE,
                    comparison.operatorSpan(),
                    "« null » n’est ni plus grand ni plus petit.",
                    "Écrivez == null (non dit) ou != null (dit).");
        } else if (!property.optional()) {
            add(
                    RuleIssueCode.RULE_LANGUAGE,
                    comparison.span(),
                    "« " + property.path() + " » est toujours dit : la comparaison avec null ne sert à rien.",
                    "Retirez-la.");
        }
    }

    /** Unknown differs from everything, so silence would count. */
    private void different(Property property, Comparison comparison, Set<String> present) {
        if (property.optional() && !present.contains(property.path())) {
            add(
                    RuleIssueCode.RULE_LANGUAGE,
                    comparison.span(),
                    "« " + property.path() + " != … » est vrai aussi quand le dossier n’en dit rien.",
                    "Écrivez devant, dans les mêmes parenthèses : " + property.path() + " != null,");
        } else if (comparison.value() instanceof Operand.Bound other && !certain.contains(other.name())) {
            add(
                    RuleIssueCode.RULE_LANGUAGE,
                    comparison.span(),
                    "« $" + other.name() + " » peut n’être pas dit, et tout en diffère alors.",
                    "Là où « $" + other.name() + " » est lié, écrivez aussi que la propriété est != null.");
        }
    }

    private void add(ParseError problem) {
        diagnostics.add(rule.name(), problem);
    }

    private void add(RuleIssueCode code, Span at, String message, String advice) {
        diagnostics.add(code, at, rule.name(), message, advice);
    }
}
