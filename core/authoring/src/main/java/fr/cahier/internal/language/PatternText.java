package fr.cahier.internal.language;

import java.util.List;
import java.util.stream.Stream;

/**
 * One fact that a rule looks for.
 *
 * @param factType simple name, as written
 * @param span from the type to the closing parenthesis
 */
public record PatternText(String factType, List<Condition> conditions, List<Binding> bindings, int line, Span span) {

    /** @param name without the dollar */
    public record Binding(String name, String property, Span span) {}

    /** {@return the same, which asks {@code others} too} */
    PatternText with(List<Condition> others) {
        List<Condition> all =
                Stream.concat(conditions.stream(), others.stream()).toList();
        return new PatternText(factType, all, bindings, line, span);
    }

    public PatternText {
        conditions = List.copyOf(conditions);
        bindings = List.copyOf(bindings);
    }
}
