package fr.cahier.internal.match;

import fr.cahier.regulation.Outcome;
import fr.cahier.regulation.RuleInfo;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One match of one rule.
 *
 * @param bindings by name without the dollar, sorted; without unknown values
 */
public record Match(RuleInfo rule, Map<String, Object> bindings, List<Object> facts) {

    public Outcome outcome() {
        return rule.outcome();
    }

    /** {@return a binding as text; null when it is not bound} */
    public @Nullable String text(String binding) {
        Object value = bindings.get(binding);
        return value == null ? null : value.toString();
    }
}
