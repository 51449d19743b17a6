package fr.cahier.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cahier.ExecutableEdition;
import fr.cahier.cases.Case;
import fr.cahier.internal.review.Consistency;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Nature;
import fr.cahier.regulation.Obligation;
import fr.cahier.regulation.Outcome;
import fr.cahier.regulation.RuleDefectException;
import fr.cahier.regulation.RuleInfo;
import fr.cahier.verdict.Reason;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The catalogue holds every row of the text, each with what it takes to be judged. */
class CatalogueTest {

    private static final Edition REGULATION =
            ExecutableEdition.shipped(ShippedEdition.ID).edition();

    @Test
    void the_catalogue_counts_every_row_of_the_text_by_nature() {
        Map<Nature, Long> counts = REGULATION.obligations().values().stream()
                .collect(Collectors.groupingBy(Obligation::nature, Collectors.counting()));
        assertThat(counts)
                .isEqualTo(Map.of(
                        Nature.OBLIGATION, 112L,
                        Nature.ADHESION, 5L,
                        Nature.INTITULE, 4L,
                        Nature.IMPLICITE, 1L,
                        Nature.OPTION, 3L,
                        Nature.ENSEMBLE, 9L,
                        Nature.ALIAS, 8L,
                        Nature.AUTRE_ACTEUR, 17L,
                        Nature.COLLECTIVE, 1L));
        assertThat(REGULATION.judged()).hasSize(122);
    }

    @Test
    void every_row_is_founded_by_a_passage_and_cites_its_lines() {
        for (Obligation obligation : REGULATION.obligations().values()) {
            Set<Integer> founding = REGULATION.passages().stream()
                    .filter(passage -> passage.founds().contains(obligation.id()))
                    .flatMap(passage -> passage.lines().stream().boxed())
                    .collect(Collectors.toSet());
            assertThat(obligation.source().lines().stream().anyMatch(founding::contains))
                    .as(
                            "%s cites l. %s, its passages are l. %s",
                            obligation.id(), obligation.source().lines(), founding)
                    .isTrue();
        }
    }

    @Test
    void every_obligation_has_a_rule_of_its_own() {
        Set<String> alone = REGULATION.rules().stream()
                .filter(rule -> rule.obligations().size() == 1)
                .map(rule -> rule.obligations().get(0))
                .collect(Collectors.toSet());
        assertThat(alone)
                .containsAll(REGULATION.judged().stream().map(Obligation::id).toList());
    }

    @Test
    void every_obligation_has_a_remedy_and_a_requirement() {
        assertThat(REGULATION.judged()).allSatisfy(obligation -> {
            assertThat(obligation.remedy()).as(obligation.id()).isNotBlank();
            assertThat(obligation.requirement()).as(obligation.id()).isNotBlank();
            assertThat(obligation.verifications()).as(obligation.id()).isNotEmpty();
        });
    }

    static Stream<Obligation> judged() {
        return REGULATION.judged().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("judged")
    void every_obligation_has_cases_met_not_met_and_missing(Obligation obligation) {
        Set<Reason> expected = ShippedEdition.cases(REGULATION).stream()
                .filter(expectation -> expectation.obligation().equals(obligation.id()))
                .map(Case::expected)
                .collect(Collectors.toSet());
        assertThat(expected).contains(Reason.PROVEN);
        if (obligation.asksOfDossier()) {
            assertThat(expected)
                    .containsAnyOf(Reason.COMMITMENT_MISSING, Reason.FACT_MISSING, Reason.APPLICABILITY_UNKNOWN);
        } else {
            assertThat(expected).contains(Reason.CONDITION_FALSE);
        }
        assertThat(expected)
                .containsAnyOf(
                        Reason.COMMITMENT_REFUSED,
                        Reason.FACT_BREACH,
                        Reason.CONTRADICTED_BY_EVIDENCE,
                        Reason.AFTER_DEADLINE,
                        Reason.CONTRADICTORY_FACTS,
                        Reason.INTERPRETATION);
    }

    @Test
    void an_edition_that_lost_an_obligation_does_not_load() {
        Map<String, Obligation> fewer = new LinkedHashMap<>(REGULATION.obligations());
        fewer.remove("HOR-06");
        assertThatThrownBy(() -> Consistency.check(
                        REGULATION.toBuilder().obligations(fewer).build()))
                .isInstanceOf(RuleDefectException.class)
                .hasMessageContaining("HOR-06");
    }

    @Test
    void an_edition_that_lost_the_rules_of_an_obligation_does_not_load() {
        List<RuleInfo> fewer = REGULATION.rules().stream()
                .filter(rule -> !(rule.obligations().contains("SIG-05") && rule.outcome() == Outcome.SATISFAITE))
                .toList();
        assertThatThrownBy(() ->
                        Consistency.check(REGULATION.toBuilder().rules(fewer).build()))
                .isInstanceOf(RuleDefectException.class)
                .hasMessageContaining("SIG-05");
    }
}
