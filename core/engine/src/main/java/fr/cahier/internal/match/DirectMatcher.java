package fr.cahier.internal.match;

import fr.cahier.internal.match.MatchContext.Fresh;
import fr.cahier.regulation.RuleInfo;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Matches rules one by one, and their patterns one by one, without a network. Matches come in the order of the rules,
 * then of the facts. Immutable and thread-safe.
 */
public final class DirectMatcher implements RuleBase {

    private final List<CompiledRule> rules;

    private final TypeRegistry types;

    private final MatchLimits limits;

    private final int slots;

    public DirectMatcher(List<CompiledRule> rules, TypeRegistry types) {
        this(rules, types, MatchLimits.STANDARD);
    }

    private DirectMatcher(List<CompiledRule> rules, TypeRegistry types, MatchLimits limits) {
        this.rules = List.copyOf(rules);
        this.types = types;
        this.limits = limits;
        this.slots = rules.stream().mapToInt(CompiledRule::slots).max().orElse(0);
    }

    /** {@return the same rules, within other limits} */
    public DirectMatcher within(MatchLimits others) {
        return new DirectMatcher(rules, types, others);
    }

    /** {@return the same rules, in the order of {@code chapters}, then of their files} */
    public DirectMatcher inOrder(List<String> chapters) {
        Comparator<RuleInfo> order = Comparator.<RuleInfo>comparingInt(rule -> chapters.indexOf(rule.chapter()))
                .thenComparingInt(RuleInfo::order);
        return new DirectMatcher(
                rules.stream()
                        .sorted(Comparator.comparing(CompiledRule::rule, order))
                        .toList(),
                types,
                limits);
    }

    public List<RuleInfo> rules() {
        return rules.stream().map(CompiledRule::rule).toList();
    }

    @Override
    public List<Match> match(Collection<?> facts) {
        MatchContext context = context(facts, new ArrayList<>(facts.size()), null);
        for (CompiledRule rule : rules) {
            rule.match(context);
        }
        return context.matches();
    }

    @Override
    public MatchDelta match(List<Match> before, FactDelta change) {
        List<Match> matches = new ArrayList<>(before.size());
        List<Match> removed = new ArrayList<>();
        Fresh fresh = new Fresh(new FactTable(change.added(), types), change.added());
        MatchContext context = context(change.facts(), matches, fresh);
        for (Match match : before) {
            if (isRemoved(match, change)) {
                removed.add(match);
            } else {
                matches.add(match);
                context.budget().keep(match);
            }
        }
        int kept = matches.size();
        for (CompiledRule rule : rules) {
            rule.matchFresh(context);
        }
        context.budget().matches(matches);
        return new MatchDelta(matches, removed, List.copyOf(matches.subList(kept, matches.size())));
    }

    private MatchContext context(Collection<?> facts, List<Match> matches, @Nullable Fresh fresh) {
        return new MatchContext(
                new FactTable(facts, types),
                new MatchBudget(limits, facts.size()),
                new @Nullable Object[slots],
                matches,
                fresh);
    }

    private static boolean isRemoved(Match match, FactDelta change) {
        List<Object> facts = match.facts();
        for (int i = 0; i < facts.size(); i++) {
            if (change.removed().contains(facts.get(i))) {
                return true;
            }
        }
        return false;
    }
}
