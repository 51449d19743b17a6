package fr.cahier.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.dossier.Reponse;
import fr.cahier.internal.assess.Samples;
import fr.cahier.regulation.Nature;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConclusionPolicyTest {

    private static final Finding SATISFIED = finding(Nature.OBLIGATION, Status.SATISFIED, Reason.PROVEN);
    private static final Finding MISSING = finding(Nature.OBLIGATION, Status.MISSING, Reason.COMMITMENT_MISSING);
    private static final Finding BREACHED = finding(Nature.OBLIGATION, Status.BREACHED, Reason.FACT_BREACH);
    private static final Finding LATE = finding(Nature.OBLIGATION, Status.BREACHED, Reason.AFTER_DEADLINE);
    private static final Finding OPEN = finding(Nature.OBLIGATION, Status.UNRESOLVED, Reason.INTERPRETATION);

    @Test
    void all_satisfied_or_not_applicable_is_compliant() {
        assertThat(conclude(SATISFIED, finding(Nature.OBLIGATION, Status.NOT_APPLICABLE, Reason.CONDITION_FALSE)))
                .isEqualTo(Conclusion.COMPLIANT);
    }

    @Test
    void lateness_comes_before_a_breach_and_a_breach_before_what_is_missing() {
        assertThat(conclude(SATISFIED, MISSING, BREACHED, LATE)).isEqualTo(Conclusion.LATE);
        assertThat(conclude(SATISFIED, MISSING, BREACHED)).isEqualTo(Conclusion.NON_COMPLIANT);
        assertThat(conclude(SATISFIED, OPEN, MISSING)).isEqualTo(Conclusion.INCOMPLETE);
    }

    @Test
    void a_contradiction_and_an_unknown_applicability_leave_the_dossier_incomplete() {
        assertThat(conclude(finding(Nature.OBLIGATION, Status.UNRESOLVED, Reason.CONTRADICTORY_FACTS)))
                .isEqualTo(Conclusion.INCOMPLETE);
        assertThat(conclude(finding(Nature.OBLIGATION, Status.UNRESOLVED, Reason.APPLICABILITY_UNKNOWN)))
                .isEqualTo(Conclusion.INCOMPLETE);
    }

    @Test
    void an_open_question_is_not_conformity_whatever_it_is_asked_of() {
        assertThat(conclude(SATISFIED, OPEN)).isEqualTo(Conclusion.UNDECIDED);
        assertThat(conclude(SATISFIED, finding(Nature.INTITULE, Status.UNRESOLVED, Reason.INTERPRETATION)))
                .isEqualTo(Conclusion.UNDECIDED);
    }

    @Test
    void a_missing_piece_is_a_reservation_and_an_open_question_prevails_over_it() {
        Finding reserved = SATISFIED.toBuilder()
                .reservations(List.of(new Reservation(Reason.EVIDENCE_MISSING, "")))
                .build();
        assertThat(conclude(OPEN, reserved)).isEqualTo(Conclusion.UNDECIDED);
        assertThat(conclude(SATISFIED, reserved)).isEqualTo(Conclusion.COMPLIANT_WITH_RESERVATIONS);
    }

    @Test
    void what_reserves_is_satisfied_so_or_open_without_ever_deciding() {
        Finding heading = finding(Nature.INTITULE, Status.MISSING, Reason.COMMITMENT_MISSING);
        Finding reserved = SATISFIED.toBuilder()
                .reservations(List.of(new Reservation(Reason.EVIDENCE_MISSING, "")))
                .build();

        assertThat(List.of(heading, reserved)).allMatch(ConclusionPolicy::reserves);
        assertThat(List.of(SATISFIED, MISSING, BREACHED, OPEN)).noneMatch(ConclusionPolicy::reserves);
    }

    @Test
    void a_heading_that_is_denied_opens_a_question_and_one_that_is_contradicted_decides() {
        assertThat(conclude(SATISFIED, finding(Nature.INTITULE, Status.BREACHED, Reason.CONTRADICTED_BY_EVIDENCE)))
                .isEqualTo(Conclusion.UNDECIDED);
        assertThat(conclude(SATISFIED, finding(Nature.INTITULE, Status.UNRESOLVED, Reason.CONTRADICTORY_FACTS)))
                .isEqualTo(Conclusion.INCOMPLETE);
    }

    @Test
    void silence_on_a_heading_or_a_presupposed_duty_never_decides_alone() {
        assertThat(conclude(SATISFIED, finding(Nature.INTITULE, Status.MISSING, Reason.COMMITMENT_MISSING)))
                .isEqualTo(Conclusion.COMPLIANT_WITH_RESERVATIONS);
        assertThat(conclude(SATISFIED, finding(Nature.IMPLICITE, Status.MISSING, Reason.FACT_MISSING)))
                .isEqualTo(Conclusion.COMPLIANT_WITH_RESERVATIONS);
    }

    @Test
    void a_reserve_on_a_heading_that_is_not_told_decides() {
        Finding untold = finding(Nature.INTITULE, Status.MISSING, Reason.FACT_MISSING).toBuilder()
                .observed(Reponse.RESERVE)
                .build();
        assertThat(conclude(SATISFIED, untold)).isEqualTo(Conclusion.INCOMPLETE);
    }

    @Test
    void refusing_what_members_adhere_to_decides_and_silence_on_it_does_not() {
        assertThat(conclude(SATISFIED, finding(Nature.ADHESION, Status.BREACHED, Reason.COMMITMENT_REFUSED)))
                .isEqualTo(Conclusion.NON_COMPLIANT);
        assertThat(conclude(SATISFIED, finding(Nature.ADHESION, Status.MISSING, Reason.COMMITMENT_MISSING)))
                .isEqualTo(Conclusion.COMPLIANT_WITH_RESERVATIONS);
        assertThat(conclude(SATISFIED, finding(Nature.ADHESION, Status.MISSING, Reason.FACT_MISSING)))
                .isEqualTo(Conclusion.INCOMPLETE);
    }

    private static Conclusion conclude(Finding... findings) {
        return ConclusionPolicy.of(List.of(findings));
    }

    private static Finding finding(Nature nature, Status status, Reason reason) {
        return Finding.builder()
                .obligation(Samples.commitment("ESS-01").nature(nature).build())
                .status(status)
                .reason(reason)
                .sentence("")
                .readings(List.of())
                .rules(List.of())
                .facts(List.of())
                .evidence(List.of())
                .reservations(List.of())
                .followUps(Set.of())
                .build();
    }
}
