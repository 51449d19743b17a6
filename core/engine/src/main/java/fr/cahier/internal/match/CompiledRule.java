package fr.cahier.internal.match;

import fr.cahier.internal.match.MatchContext.Fresh;
import fr.cahier.regulation.LimitExceededException;
import fr.cahier.regulation.RuleDefectCode;
import fr.cahier.regulation.RuleDefectException;
import fr.cahier.regulation.RuleInfo;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** A rule, its patterns in the order of its file. Each bound value has a slot. Immutable. */
public final class CompiledRule {

    private final RuleInfo rule;
    private final List<CompiledPattern> patterns;
    private final int slots;

    /** The sorted bindings of a match, and the slot of each. */
    private final String[] names;

    private final int[] bound;

    /**
     * @param slots how many there are
     * @param bindings slots by name without the dollar
     */
    public CompiledRule(RuleInfo rule, List<CompiledPattern> patterns, int slots, Map<String, Integer> bindings) {
        this.rule = rule;
        this.patterns = List.copyOf(patterns);
        this.slots = slots;
        SortedMap<String, Integer> sorted = new TreeMap<>(bindings);
        this.names = sorted.keySet().toArray(String[]::new);
        this.bound = sorted.values().stream().mapToInt(Integer::intValue).toArray();
    }

    public RuleInfo rule() {
        return rule;
    }

    int slots() {
        return slots;
    }

    /**
     * {@return all matches of this rule alone}
     *
     * @throws RuleDefectException when a condition fails
     * @throws LimitExceededException when a limit is exceeded
     */
    public List<Match> matches(FactTable facts, MatchLimits limits) {
        List<Match> matches = new ArrayList<>();
        match(new MatchContext(
                facts, new MatchBudget(limits, facts.size()), new @Nullable Object[slots], matches, null));
        return matches;
    }

    void match(MatchContext context) {
        match(context, -1);
    }

    /**
     * Adds the matches with a fresh fact. Each pattern in turn takes fresh facts only, and those before it the others:
     * no match is found twice.
     */
    void matchFresh(MatchContext context) {
        for (int depth = 0; depth < patterns.size(); depth++) {
            if (!context.fresh().table().all(patterns.get(depth).type()).isEmpty()) {
                match(context, depth);
            }
        }
    }

    private void match(MatchContext context, int fresh) {
        try {
            context.budget().begin(rule);
            from(0, context.matches().size(), context, fresh);
        } catch (RuleDefectException | LimitExceededException | CancellationException stopped) {
            throw stopped;
        } catch (Exception failure) {
            throw new RuleDefectException(
                    RuleDefectCode.FAILED_RULE,
                    "Une condition de la règle « " + rule.name() + " » (" + rule.chapter()
                            + ") a échoué sur ce dossier : " + failure.getMessage(),
                    failure);
        }
    }

    /**
     * @param before the number of matches of other rules
     * @param fresh the pattern that takes fresh facts only; -1: none
     */
    private void from(int depth, int before, MatchContext context, int fresh) throws Exception {
        if (depth == patterns.size()) {
            add(before, context);
            return;
        }
        CompiledPattern pattern = patterns.get(depth);
        Fresh newFacts = context.fresh();
        FactTable facts = depth == fresh ? newFacts.table() : context.facts();
        List<Object> candidates = pattern.candidates(facts, context);
        context.budget().compare((long) candidates.size() * pattern.cost());
        for (int i = 0; i < candidates.size(); i++) {
            Object fact = candidates.get(i);
            boolean isFoundLater = depth < fresh && newFacts.facts().contains(fact);
            if (!isFoundLater && pattern.holds(fact, context.values())) {
                from(depth + 1, before, context, fresh);
            }
        }
    }

    private void add(int before, MatchContext context) {
        List<Match> matches = context.matches();
        MatchBudget budget = context.budget();
        budget.match(matches.size() + 1 - before, matches.size() + 1);
        budget.hold(Bindings.bytes(patterns.size() + bound.length));
        matches.add(new Match(rule, bindings(context.values()), facts(context.values())));
    }

    /** Unknown values are left out. */
    private Map<String, Object> bindings(@Nullable Object[] values) {
        Object[] present = new Object[bound.length];
        String[] presentNames = names;
        int count = 0;
        for (int i = 0; i < bound.length; i++) {
            Object value = values[bound[i]];
            if (value != null) {
                present[count] = value;
                count++;
            } else {
                presentNames = without(presentNames, count);
            }
        }
        return new Bindings(presentNames, count == present.length ? present : Arrays.copyOf(present, count));
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
