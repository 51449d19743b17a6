package fr.cahier.rules;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.Regulations;
import fr.cahier.cases.Case;
import fr.cahier.cases.CaseRunner;
import fr.cahier.regulation.Match;
import fr.cahier.regulation.Regulation;
import fr.cahier.regulation.RuleBase;
import fr.cahier.regulation.RuleInfo;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A rule whose loss no case would notice is a rule nobody has checked. */
class EveryRuleIsNeededTest {

    private final Regulation regulation = Regulations.shipped(Edition.ID);

    @Test
    void without_any_one_rule_some_case_fails() {
        Set<String> unnoticed =
                regulation.rules().rules().stream().map(RuleInfo::name).collect(Collectors.toCollection(TreeSet::new));
        Edition.cases(regulation).forEach(expectation -> unnoticed.removeAll(neededBy(expectation, unnoticed)));
        assertThat(unnoticed)
                .as("rules that may be removed without any case failing")
                .isEmpty();
    }

    /** Rules do not feed one another: a rule that is removed takes its own matches away, and nothing else. */
    private List<String> neededBy(Case expectation, Set<String> candidates) {
        Recorded recorded = new Recorded();
        new CaseRunner(Edition.with(regulation, recorded)).run(expectation);
        return recorded.matches.stream()
                .map(match -> match.rule().name())
                .distinct()
                .filter(candidates::contains)
                .filter(rule -> !passesWith(recorded.without(rule), expectation))
                .toList();
    }

    private boolean passesWith(RuleBase rules, Case expectation) {
        return new CaseRunner(Edition.with(regulation, rules)).run(expectation).isAsExpected();
    }

    private final class Recorded extends Edition.Rules {

        private List<Match> matches = List.of();

        @Override
        public List<Match> match(Collection<?> facts) {
            matches = regulation.rules().match(facts);
            return matches;
        }

        RuleBase without(String rule) {
            return Edition.matching(matches.stream()
                    .filter(match -> !match.rule().name().equals(rule))
                    .toList());
        }
    }
}
