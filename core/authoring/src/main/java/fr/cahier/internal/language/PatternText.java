package fr.cahier.internal.language;

import java.util.List;

/**
 * One fact that a rule looks for.
 *
 * @param factType simple name of its type, as written
 * @param conditions what the fact must fulfil, all together
 * @param bindings the names it gives to properties of the fact
 * @param line line on which it begins
 * @param span from the type to the closing parenthesis
 */
public record PatternText(String factType, List<Condition> conditions, List<Binding> bindings, int line, Span span) {

    /**
     * A name given to a property.
     *
     * @param name the name, without the dollar
     * @param property path of the property
     * @param span from the dollar to the end of the path
     */
    public record Binding(String name, String property, Span span) {}

    public PatternText {
        conditions = List.copyOf(conditions);
        bindings = List.copyOf(bindings);
    }
}
