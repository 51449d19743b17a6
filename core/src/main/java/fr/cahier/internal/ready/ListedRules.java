package fr.cahier.internal.ready;

import fr.cahier.regulation.Match;
import fr.cahier.regulation.RuleBase;
import fr.cahier.regulation.RuleInfo;
import java.util.Collection;
import java.util.List;

/**
 * Rules that are known and not ready to match.
 *
 * @param rules in the order of the chapters, then of their files
 */
public record ListedRules(List<RuleInfo> rules) implements RuleBase {

    public ListedRules {
        rules = List.copyOf(rules);
    }

    @Override
    public List<Match> match(Collection<?> facts) {
        throw new IllegalStateException("listed only");
    }
}
