package fr.cahier.internal.match;

import fr.cahier.regulation.Outcome;
import fr.cahier.regulation.RuleInfo;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One match of one rule.
 *
 * @param rule the rule
 * @param bindings values of the rule's bindings, by name without the dollar, in alphabetical order; absent values are left out
 * @param facts the records matched
 */
public record Match(RuleInfo rule, Map<String, Object> bindings, List<Object> facts) {

    /** {@return what the rule concludes} */
    public Outcome outcome() {
        return rule.outcome();
    }

    /** {@return the value of a binding as a text; null when it is not bound} */
    public @Nullable String text(String binding) {
        Object value = bindings.get(binding);
        return value == null ? null : value.toString();
    }
}
