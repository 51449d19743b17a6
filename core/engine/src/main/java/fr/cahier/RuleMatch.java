package fr.cahier;

import fr.cahier.annotation.PublicApi;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A match of one rule, found by a session that a host runs. Immutable and thread-safe.
 *
 * @param rule its name
 * @param bindings by name without the dollar; unknown values are left out
 * @param facts those that matched, in the order of the rule's conditions
 * @since 0.1.0
 */
@PublicApi
public record RuleMatch(String rule, Map<String, Object> bindings, List<Object> facts) {

    /** @throws NullPointerException naming the component that is null, or has a null in it */
    public RuleMatch {
        Objects.requireNonNull(rule, "rule");
        bindings = Map.copyOf(Objects.requireNonNull(bindings, "bindings"));
        facts = List.copyOf(Objects.requireNonNull(facts, "facts"));
    }

    /** Safe to log: no user text. */
    @Override
    public String toString() {
        return "RuleMatch[" + rule + "]";
    }
}
