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
    private final List<Case> cases = regulation.chapters().stream()
            .flatMap(chapter -> Edition.cases(chapter).stream())
            .toList();

    @Test
    void without_any_one_rule_some_case_fails() {
        Set<String> unnoticed = regulation.rules().rules().stream()
                .map(RuleInfo::name)
                .filter(rule -> everyCasePassesWithout(rule))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unnoticed).as("rules that may be removed without any case failing").isEmpty();
    }

    private boolean everyCasePassesWithout(String rule) {
        CaseRunner runner = new CaseRunner(without(rule));
        return cases.stream().allMatch(expectation -> runner.run(expectation).isAsExpected());
    }

    /** Rules do not feed one another: a rule that is removed takes its own matches away, and nothing else. */
    private Regulation without(String name) {
        return Edition.with(regulation, new RuleBase() {
            @Override
            public List<RuleInfo> rules() {
                return regulation.rules().rules();
            }

            @Override
            public List<Match> match(Collection<?> facts) {
                return regulation.rules().match(facts).stream()
                        .filter(match -> !match.rule().name().equals(name))
                        .toList();
            }
        });
    }
}
