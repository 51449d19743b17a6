package fr.cahier.internal.drools;

import fr.cahier.regulation.Match;
import fr.cahier.regulation.RuleDefectException;
import fr.cahier.regulation.RuleInfo;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One rule, ready to be walked: its patterns in the order in which they are written, each value that they bind having a
 * slot of its own.
 *
 * @param rule what the rule is
 * @param patterns its patterns
 * @param slots how many values it holds while it is walked
 * @param bindings the slot of each binding that a match tells, by name without the dollar
 */
record RulePlan(RuleInfo rule, List<PatternPlan> patterns, int slots, Map<String, Integer> bindings) {

    RulePlan {
        patterns = List.copyOf(patterns);
        bindings = Collections.unmodifiableSortedMap(new TreeMap<>(bindings));
    }

    /**
     * Adds to {@code matches} every match of this rule.
     *
     * @throws RuleDefectException when a condition fails
     */
    void match(FactIndex facts, List<Match> matches) {
        try {
            walk(0, new @Nullable Object[slots], facts, matches);
        } catch (Exception failure) {
            throw new RuleDefectException(
                    "Une condition de la règle « " + rule.name() + " » (" + rule.chapter()
                            + ") a échoué sur ce dossier : " + failure.getMessage(),
                    failure);
        }
    }

    private void walk(int depth, @Nullable Object[] values, FactIndex facts, List<Match> matches) throws Exception {
        if (depth == patterns.size()) {
            matches.add(matched(values));
            return;
        }
        PatternPlan pattern = patterns.get(depth);
        List<Object> candidates = pattern.candidates(facts, values);
        for (int i = 0; i < candidates.size(); i++) {
            if (pattern.holds(candidates.get(i), values)) {
                walk(depth + 1, values, facts, matches);
            }
        }
    }

    private Match matched(@Nullable Object[] values) {
        SortedMap<String, Object> bound = new TreeMap<>();
        bindings.forEach((name, slot) -> {
            if (values[slot] != null) {
                bound.put(name, values[slot]);
            }
        });
        Object[] facts = new Object[patterns.size()];
        Arrays.setAll(facts, depth -> values[patterns.get(depth).slot()]);
        return new Match(rule, bound, List.of(facts));
    }
}
