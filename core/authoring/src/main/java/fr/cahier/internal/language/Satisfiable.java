package fr.cahier.internal.language;

import fr.cahier.internal.language.Condition.Comparison;
import fr.cahier.internal.language.Condition.Group;
import fr.cahier.internal.language.Condition.Kind;
import fr.cahier.internal.language.FactType.Property;
import fr.cahier.regulation.RuleIssueCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds comparisons of one fact that no value fulfils together: such a rule would never match. */
final class Satisfiable {

    private final Map<String, Property> properties;
    private final List<ParseError> problems = new ArrayList<>();

    private Satisfiable(Map<String, Property> properties) {
        this.properties = properties;
    }

    /** {@return what never holds; properties that {@code type} lacks are skipped} */
    static List<ParseError> problems(PatternText pattern, FactType type) {
        Satisfiable all = new Satisfiable(type.properties());
        all.check(List.of(), pattern.conditions(), false);
        return all.problems;
    }

    /**
     * @param before comparisons that also hold
     * @param alternative whether other conditions could hold instead
     */
    private void check(List<Comparison> before, List<Condition> conditions, boolean alternative) {
        List<Comparison> together = new ArrayList<>(before);
        List<Group> groups = new ArrayList<>();
        for (Condition condition :
                conditions.stream().flatMap(Satisfiable::parts).toList()) {
            if (condition instanceof Group group) {
                groups.add(group);
                continue;
            }
            Comparison comparison = (Comparison) condition;
            Optional<ParseError> problem = problem(together, comparison, alternative);
            if (problem.isPresent()) {
                problems.add(problem.get());
                return;
            }
            together.add(comparison);
        }
        groups.forEach(group -> group.parts().forEach(part -> check(together, List.of(part), true)));
    }

    private static Stream<Condition> parts(Condition condition) {
        return condition instanceof Group group && group.kind() == Kind.ALL
                ? group.parts().stream().flatMap(Satisfiable::parts)
                : Stream.of(condition);
    }

    private Optional<ParseError> problem(List<Comparison> before, Comparison comparison, boolean alternative) {
        Property property = properties.get(comparison.property());
        List<Comparison> same = before.stream()
                .filter(other -> other.property().equals(comparison.property()))
                .toList();
        if (property == null || same.isEmpty() || Candidates.some(property, with(same, comparison))) {
            return Optional.empty();
        }
        String against = same.stream()
                .filter(other -> !Candidates.some(property, List.of(other, comparison)))
                .findFirst()
                .map(other -> "« " + written(other) + " »")
                .orElse("ce qui la précède");
        return Optional.of(new ParseError(
                RuleIssueCode.NEVER_MATCHES,
                comparison.span(),
                "« " + written(comparison) + " » et " + against + " ne sont jamais vrais ensemble : "
                        + (alternative ? "cette possibilité ne servirait à rien." : "la règle ne jouerait jamais."),
                "Retirez l’un des deux, ou écrivez || entre eux."));
    }

    private static List<Comparison> with(List<Comparison> some, Comparison another) {
        return Stream.concat(some.stream(), Stream.of(another)).toList();
    }

    private static String written(Comparison comparison) {
        return comparison.property() + " " + comparison.operator().sign() + " "
                + comparison.value().written();
    }
}
