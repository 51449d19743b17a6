package fr.cahier.internal.language;

import fr.cahier.internal.language.Condition.Comparison;
import fr.cahier.internal.language.FactType.Kind;
import fr.cahier.internal.language.FactType.Property;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds types and closed lists that a file uses without importing them: the engine would not know them. */
final class Imports {

    private Imports() {}

    /** {@return one error per missing import, at the first pattern that needs it} */
    static List<ParseError> missing(RuleFile file) {
        Set<String> known = new LinkedHashSet<>(file.imports());
        List<ParseError> missing = new ArrayList<>();
        file.rules().stream().flatMap(rule -> rule.patterns().stream()).forEach(pattern -> needed(pattern)
                .filter(known::add)
                .map(name -> problem(pattern, name))
                .forEach(missing::add));
        return missing;
    }

    private static Stream<String> needed(PatternText pattern) {
        return FactTypes.named(pattern.factType()).stream()
                .flatMap(type -> Stream.concat(Stream.of(type.record()), lists(pattern, type)))
                .map(used -> used.getPackageName() + ".*");
    }

    private static Stream<Class<?>> lists(PatternText pattern, FactType type) {
        return pattern.conditions().stream()
                .flatMap(Condition::comparisons)
                .filter(comparison -> comparison.value() instanceof Operand.Constant)
                .map(Comparison::property)
                .filter(type.properties()::containsKey)
                .map(type.properties()::get)
                .filter(property -> property.kind() == Kind.CHOICE)
                .map(Property::type);
    }

    private static ParseError problem(PatternText pattern, String name) {
        return new ParseError(
                pattern.span(),
                "« " + pattern.factType() + " » demande un import que le fichier n’a pas.",
                "Ajoutez sous « package » la ligne : import " + name);
    }
}
