package fr.cahier.internal.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cahier.dossier.Fait;
import fr.cahier.internal.interpreter.RuleInterpreter;
import fr.cahier.internal.language.RuleFileParser;
import fr.cahier.regulation.LimitCode;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A hundred facts, each beside each: ten thousand combinations. */
class MatchBudgetTest {

    private static final long MANY = 1_000_000_000;
    private static final Duration LONG = Duration.ofHours(1);
    private static final MatchLimits NONE = new MatchLimits(MANY, MANY, 0, MANY, 0, MANY, LONG);

    private static final DirectMatcher TWO_LISTS =
            matcher("Fait( cle == \"x\", $a : texte ) Fait( cle == \"x\", $b : texte )");

    @Test
    void within_its_limits_everything_is_matched() {
        assertThat(TWO_LISTS.within(NONE).match(facts(100))).hasSize(10_000);
    }

    @Test
    void comparisons_are_counted() {
        MatchLimits limits = new MatchLimits(10_000, MANY, 0, MANY, 0, MANY, LONG);
        assertThat(exceeded(TWO_LISTS, limits, 100)).isEqualTo(LimitCode.COMPARISONS);
    }

    @Test
    void conditions_of_one_fact_count_each() {
        String conditions = "texte != null, siteId == null, nombre == null, date == null || date != null";
        DirectMatcher wordy = matcher("Fait( cle == \"x\", " + conditions + " )");
        MatchLimits limits = new MatchLimits(550, MANY, 0, MANY, 0, MANY, LONG);
        assertThat(matcher("Fait( cle == \"x\" )").within(limits).match(facts(100)))
                .hasSize(100);
        assertThat(exceeded(wordy, limits, 100)).isEqualTo(LimitCode.COMPARISONS);
    }

    @Test
    void matches_of_a_rule_and_of_all_rules_are_counted() {
        assertThat(exceeded(TWO_LISTS, new MatchLimits(MANY, MANY, 0, 9_999, 0, MANY, LONG), 100))
                .isEqualTo(LimitCode.MATCHES_OF_RULE);
        assertThat(exceeded(TWO_LISTS, new MatchLimits(MANY, 99, 99, MANY, 0, MANY, LONG), 100))
                .isEqualTo(LimitCode.MATCHES);
    }

    @Test
    void bytes_that_matches_hold_are_counted() {
        assertThat(exceeded(TWO_LISTS, new MatchLimits(MANY, MANY, 0, MANY, 0, 1_000_000, LONG), 100))
                .isEqualTo(LimitCode.MEMORY);
    }

    @Test
    void bytes_of_matches_that_stay_are_counted_when_facts_change() {
        DirectMatcher matcher = TWO_LISTS.within(new MatchLimits(MANY, MANY, 0, MANY, 0, 1_100_000, LONG));
        List<Object> all = facts(100);
        List<Object> some = all.subList(0, 60);
        List<Match> before = matcher.match(some);
        FactDelta more = FactDelta.between(some, all);
        assertThatThrownBy(() -> matcher.match(before, more))
                .isInstanceOfSatisfying(CrossedFactsException.class, exceeded -> assertThat(exceeded.code())
                        .isEqualTo(LimitCode.MEMORY));
    }

    @Test
    void time_is_the_last_resort() {
        MatchLimits limits = new MatchLimits(MANY, MANY, 0, MANY, 0, MANY, Duration.ZERO);
        assertThat(exceeded(TWO_LISTS, limits, 200)).isEqualTo(LimitCode.TIME);
    }

    @Test
    void the_rule_that_exceeds_is_named() {
        MatchLimits limits = new MatchLimits(10_000, MANY, 0, MANY, 0, MANY, LONG);
        assertThatThrownBy(() -> TWO_LISTS.within(limits).match(facts(100)))
                .isInstanceOfSatisfying(
                        CrossedFactsException.class,
                        exceeded -> assertThat(exceeded.rule().name()).isEqualTo("essai"))
                .hasMessageContaining("La règle « essai » (essai) croise trop de faits de ce dossier : plus de 10000");
    }

    @Test
    void an_interrupted_thread_stops_and_stays_interrupted() {
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> TWO_LISTS.within(NONE).match(facts(200)))
                    .isInstanceOf(CancellationException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    private static LimitCode exceeded(DirectMatcher matcher, MatchLimits limits, int facts) {
        return Assertions.catchThrowableOfType(CrossedFactsException.class, () -> matcher.within(limits)
                        .match(facts(facts)))
                .code();
    }

    private static List<Object> facts(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> (Object) Fait.builder().cle("x").texte("t" + i).build())
                .toList();
    }

    private static DirectMatcher matcher(String patterns) {
        return RuleInterpreter.of(List.of(RuleFileParser.parse("essai/regles.drl", """
                rule "essai"
                  @obligation( "ESS-01" ) @conclut( "satisfaite" )
                when
                  %s
                then
                end
                """.formatted(patterns))
                .file()));
    }
}
