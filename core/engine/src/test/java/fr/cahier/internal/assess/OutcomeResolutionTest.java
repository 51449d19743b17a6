package fr.cahier.internal.assess;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.internal.match.Match;
import fr.cahier.regulation.Outcome;
import fr.cahier.verdict.Reason;
import fr.cahier.verdict.Status;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OutcomeResolutionTest {

    @ParameterizedTest
    @CsvSource({
        "SATISFAITE, SATISFIED, PROVEN",
        "MANQUEMENT, BREACHED, FACT_BREACH",
        "REFUS, BREACHED, COMMITMENT_REFUSED",
        "DEMENTI, BREACHED, CONTRADICTED_BY_EVIDENCE",
        "HORS_DELAI, BREACHED, AFTER_DEADLINE",
        "CONTRADICTION, UNRESOLVED, CONTRADICTORY_FACTS",
        "A_TRANCHER, UNRESOLVED, INTERPRETATION",
        "INDETERMINE, UNRESOLVED, APPLICABILITY_UNKNOWN",
        "A_COMPLETER, MISSING, FACT_MISSING",
        "SANS_OBJET, NOT_APPLICABLE, CONDITION_FALSE"
    })
    void each_outcome_has_one_status_and_one_reason(Outcome outcome, Status status, Reason reason) {
        OutcomeResolution settlement = settle(outcome);
        assertThat(settlement.status()).isEqualTo(status);
        assertThat(settlement.reason()).isEqualTo(reason);
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"MANQUEMENT", "REFUS", "HORS_DELAI", "A_TRANCHER", "INDETERMINE", "A_COMPLETER", "SANS_OBJET"})
    void satisfied_and_something_else_is_a_contradiction_never_the_better_of_the_two(Outcome other) {
        assertThat(settle(Outcome.SATISFAITE, other).reason()).isEqualTo(Reason.CONTRADICTORY_FACTS);
        assertThat(settle(other, Outcome.SATISFAITE).decisive().worded()).hasSize(2);
    }

    @Test
    void what_belies_a_commitment_prevails_over_it() {
        assertThat(settle(Outcome.SATISFAITE, Outcome.DEMENTI).reason()).isEqualTo(Reason.CONTRADICTED_BY_EVIDENCE);
    }

    @Test
    void declining_what_does_not_apply_is_no_refusal() {
        assertThat(settle(Outcome.REFUS, Outcome.SANS_OBJET).status()).isEqualTo(Status.NOT_APPLICABLE);
    }

    @Test
    void a_breach_stands_whatever_else_is_open() {
        assertThat(settle(Outcome.A_TRANCHER, Outcome.MANQUEMENT).reason()).isEqualTo(Reason.FACT_BREACH);
        assertThat(settle(Outcome.CONTRADICTION, Outcome.REFUS).reason()).isEqualTo(Reason.COMMITMENT_REFUSED);
        assertThat(settle(Outcome.A_TRANCHER, Outcome.A_COMPLETER).reason()).isEqualTo(Reason.FACT_MISSING);
    }

    @Test
    void lateness_is_the_gravest() {
        assertThat(settle(Outcome.REFUS, Outcome.HORS_DELAI).reason()).isEqualTo(Reason.AFTER_DEADLINE);
    }

    private static OutcomeResolution settle(Outcome... outcomes) {
        List<Match> matches = Stream.of(outcomes)
                .map(outcome -> Samples.match("ESS-01", outcome))
                .toList();
        return OutcomeResolution.of(SubjectOutcomes.all(matches));
    }
}
