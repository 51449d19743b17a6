package fr.cahier.internal.drools;

import fr.cahier.regulation.Match;
import fr.cahier.regulation.RuleDefectException;
import fr.cahier.regulation.RuleInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One rule, ready to be walked: its patterns in the order in which they are written, each value that they bind having a
 * slot of its own. Immutable.
 */
final class RulePlan {

    private final RuleInfo rule;
    private final List<PatternPlan> patterns;
    private final int slots;

    /** What a match tells, by name without the dollar, in alphabetical order; and the slot of each. */
    private final String[] names;

    private final int[] bound;

    /**
     * @param slots how many values it holds while it is walked
     * @param bindings the slot of each binding that a match tells, by name without the dollar
     */
    RulePlan(RuleInfo rule, List<PatternPlan> patterns, int slots, Map<String, Integer> bindings) {
        this.rule = rule;
        this.patterns = List.copyOf(patterns);
        this.slots = slots;
        SortedMap<String, Integer> sorted = new TreeMap<>(bindings);
        this.names = sorted.keySet().toArray(String[]::new);
        this.bound = sorted.values().stream().mapToInt(Integer::intValue).toArray();
    }

    RuleInfo rule() {
        return rule;
    }

    int slots() {
        return slots;
    }

    /**
     * One evaluation.
     *
     * @param effort what may be looked at
     * @param values room for the slots of a rule, whatever stands in them before and after
     * @param matches what was found so far
     * @param fresh the facts that were not there when the rules were matched before; null when they were not
     */
    record Walk(
            FactIndex facts,
            Effort effort,
            @Nullable Object[] values,
            List<Match> matches,
            @Nullable Fresh fresh) {}

    /** Facts that are new, by type, and by identity. */
    record Fresh(FactIndex index, Set<Object> facts) {}

    /**
     * Adds to the matches every match of this rule.
     *
     * @throws RuleDefectException when a condition fails, or there is more to look at than the effort allows
     */
    void match(Walk walk) {
        match(walk, -1);
    }

    /**
     * Adds to the matches every match of this rule in which some fact is fresh: one pattern after the other looks at fresh
     * facts alone, and those before it at others, so that no match is found twice.
     *
     * @throws RuleDefectException when a condition fails, or there is more to look at than the effort allows
     */
    void matchFresh(Walk walk) {
        for (int depth = 0; depth < patterns.size(); depth++) {
            if (!walk.fresh.index.all(patterns.get(depth).type()).isEmpty()) {
                match(walk, depth);
            }
        }
    }

    private void match(Walk walk, int fresh) {
        try {
            from(0, walk.matches.size(), walk, fresh);
        } catch (RuleDefectException tooMuch) {
            throw tooMuch;
        } catch (Exception failure) {
            throw new RuleDefectException(
                    "Une condition de la règle « " + rule.name() + " » (" + rule.chapter()
                            + ") a échoué sur ce dossier : " + failure.getMessage(),
                    failure);
        }
    }

    /**
     * @param before how many matches other rules have
     * @param fresh the pattern that looks at fresh facts alone; -1 when none does
     */
    private void from(int depth, int before, Walk walk, int fresh) throws Exception {
        if (depth == patterns.size()) {
            walk.matches.add(new Match(rule, bindings(walk.values), facts(walk.values)));
            walk.effort.match(walk.matches.size() - before, walk.matches.size(), rule);
            return;
        }
        PatternPlan pattern = patterns.get(depth);
        List<Object> candidates = pattern.candidates(depth == fresh ? walk.fresh.index : walk.facts, walk.values);
        walk.effort.look(candidates.size(), rule);
        for (int i = 0; i < candidates.size(); i++) {
            Object fact = candidates.get(i);
            boolean isElsewhere = depth < fresh && walk.fresh.facts.contains(fact);
            if (!isElsewhere && pattern.holds(fact, walk.values)) {
                from(depth + 1, before, walk, fresh);
            }
        }
    }

    /** Values that are not said are left out. */
    private SortedMap<String, Object> bindings(@Nullable Object[] values) {
        Object[] told = new Object[bound.length];
        String[] named = names;
        int count = 0;
        for (int i = 0; i < bound.length; i++) {
            Object value = values[bound[i]];
            if (value != null) {
                told[count] = value;
                count++;
            } else {
                named = without(named, count);
            }
        }
        return new Bindings(named, count == told.length ? told : Arrays.copyOf(told, count));
    }

    private static String[] without(String[] names, int rank) {
        String[] others = new String[names.length - 1];
        System.arraycopy(names, 0, others, 0, rank);
        System.arraycopy(names, rank + 1, others, rank, others.length - rank);
        return others;
    }

    private List<Object> facts(@Nullable Object[] values) {
        if (patterns.size() == 1) {
            return List.of(values[patterns.get(0).slot()]);
        }
        Object[] facts = new Object[patterns.size()];
        Arrays.setAll(facts, depth -> values[patterns.get(depth).slot()]);
        return List.of(facts);
    }
}
