package fr.cahier.internal.match;

import fr.cahier.regulation.RuleInfo;
import java.util.List;
import java.util.Map;

/**
 * One match of one rule.
 *
 * @param rule the rule
 * @param bindings values of the rule's bindings, by name without the dollar, in alphabetical order; absent values are left out
 * @param facts the records matched
 */
public record Match(RuleInfo rule, Map<String, Object> bindings, List<Object> facts) {}
