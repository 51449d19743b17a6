package fr.cahier.rules;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.Regulations;
import fr.cahier.cases.CaseRunner;
import fr.cahier.regulation.Match;
import fr.cahier.regulation.Regulation;
import fr.cahier.regulation.RuleBase;
import fr.cahier.testkit.SessionRules;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The engine's own network is the reference of what rules match; the shipped edition is matched without it. */
class SameMatchesTest {

    private static final RuleBase NETWORK = SessionRules.shipped("cahiers.spro_conseil.e2020");

    private final Regulation regulation = Regulations.shipped(Edition.ID);

    @Test
    void the_shipped_rules_need_no_network() {
        assertThat(regulation.rules().getClass()).isNotEqualTo(NETWORK.getClass());
    }

    @Test
    void every_case_gets_the_matches_that_the_network_finds() {
        Compared compared = new Compared();
        CaseRunner runner = new CaseRunner(Edition.with(regulation, compared));
        Edition.cases(regulation).forEach(runner::run);
        assertThat(compared.looked).isGreaterThanOrEqualTo(1260);
    }

    private final class Compared extends Edition.Rules {

        private int looked;

        @Override
        public List<Match> match(Collection<?> facts) {
            List<Match> matches = regulation.rules().match(facts);
            assertThat(told(matches)).isEqualTo(told(NETWORK.match(facts))).hasSameSizeAs(matches);
            looked++;
            return matches;
        }
    }

    /** The engine promises no order, of matches or of the facts of one. */
    private static Set<Object> told(List<Match> matches) {
        return matches.stream()
                .map(match -> List.of(match.rule(), match.bindings(), Set.copyOf(match.facts())))
                .collect(Collectors.toSet());
    }
}
