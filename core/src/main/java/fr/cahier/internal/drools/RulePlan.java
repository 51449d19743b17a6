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
     * @throws RuleDefectException when a condition fails, or there is more to look at than {@code effort} allows
     */
    void match(FactIndex facts, Effort effort, List<Match> matches) {
        try {
            new Walk(facts, effort, matches, matches.size()).from(0, new @Nullable Object[slots]);
        } catch (RuleDefectException tooMuch) {
            throw tooMuch;
        } catch (Exception failure) {
            throw new RuleDefectException(
                    "Une condition de la règle « " + rule.name() + " » (" + rule.chapter()
                            + ") a échoué sur ce dossier : " + failure.getMessage(),
                    failure);
        }
    }

    /** One walk over the facts; {@code before} is how many matches other rules have. */
    private final class Walk {
        private final FactIndex facts;
        private final Effort effort;
        private final List<Match> matches;
        private final int before;

        Walk(FactIndex facts, Effort effort, List<Match> matches, int before) {
            this.facts = facts;
            this.effort = effort;
            this.matches = matches;
            this.before = before;
        }

        void from(int depth, @Nullable Object[] values) throws Exception {
            if (depth == patterns.size()) {
                matches.add(matched(values));
                effort.match(matches.size() - before, matches.size(), rule);
                return;
            }
            PatternPlan pattern = patterns.get(depth);
            List<Object> candidates = pattern.candidates(facts, values);
            effort.look(candidates.size(), rule);
            for (int i = 0; i < candidates.size(); i++) {
                if (pattern.holds(candidates.get(i), values)) {
                    from(depth + 1, values);
                }
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
