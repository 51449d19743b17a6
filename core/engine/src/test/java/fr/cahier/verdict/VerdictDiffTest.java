package fr.cahier.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.internal.assess.Samples;
import fr.cahier.regulation.Authority;
import fr.cahier.regulation.Nature;
import fr.cahier.verdict.VerdictDiff.Change;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class VerdictDiffTest {

    private static final Finding PROVEN = finding("ESS-01", "S1");

    @Test
    void a_verdict_does_not_differ_from_itself() {
        Verdict verdict = verdict(Conclusion.COMPLIANT, PROVEN, finding("ESS-01", "S2"));
        VerdictDiff diff = verdict.diff(verdict);
        assertThat(diff.isEmpty()).isTrue();
        assertThat(diff.unchanged()).isEqualTo(2);
    }

    @Test
    void findings_are_matched_by_obligation_and_subject_whatever_their_order() {
        Verdict before = verdict(Conclusion.COMPLIANT, PROVEN, finding("ESS-01", "S2"), finding("ESS-02", null));
        Verdict after = verdict(Conclusion.INCOMPLETE, finding("ESS-03", null), finding("ESS-02", null), PROVEN);
        VerdictDiff diff = before.diff(after);
        assertThat(diff.flips()).isTrue();
        assertThat(diff.moved()).isEmpty();
        assertThat(diff.appeared()).containsExactly(finding("ESS-03", null));
        assertThat(diff.vanished()).containsExactly(finding("ESS-01", "S2"));
        assertThat(diff.unchanged()).isEqualTo(2);
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                change(Change.STATUS, finding -> finding.status(Status.MISSING)),
                change(Change.REASON, finding -> finding.reason(Reason.FACT_MISSING)),
                change(Change.SENTENCE, finding -> finding.sentence("Autre chose.")),
                change(Change.SENTENCE, finding -> finding.readings(List.of("une lecture"))),
                change(Change.MEASURE, finding -> finding.observed(6)),
                change(Change.MEASURE, finding -> finding.required(BigDecimal.ONE)),
                change(Change.MEASURE, finding -> finding.gap(BigDecimal.ONE)),
                change(
                        Change.RESERVATIONS,
                        finding -> finding.reservations(List.of(new Reservation(Reason.EVIDENCE_MISSING, "")))),
                change(Change.REMEDY, finding -> finding.remedy(new Remedy("Faites.", List.of()))),
                change(Change.FOLLOW_UP, finding -> finding.followUps(Set.of(FollowUp.CHECK_ON_SITE))),
                change(
                        Change.WEIGHT,
                        finding -> finding.obligation(Samples.commitment("ESS-01")
                                .nature(Nature.INTITULE)
                                .build())));
    }

    private static Arguments change(Change change, UnaryOperator<Finding.FindingBuilder> edit) {
        return Arguments.of(change, edit.apply(PROVEN.toBuilder()).build());
    }

    @ParameterizedTest
    @MethodSource("changes")
    void each_difference_has_its_name(Change change, Finding after) {
        VerdictDiff diff = verdict(Conclusion.COMPLIANT, PROVEN).diff(verdict(Conclusion.COMPLIANT, after));
        assertThat(diff.moved()).containsExactly(new VerdictDiff.Moved(PROVEN, after, Set.of(change)));
        assertThat(diff.unchanged()).isZero();
    }

    @Test
    void a_number_written_otherwise_and_a_fact_that_stands_elsewhere_are_no_difference() {
        Finding after = PROVEN.toBuilder()
                .observed(new BigDecimal("5.0"))
                .facts(List.of(new UsedFact("/sites/3/postes_internet", 5)))
                .build();
        assertThat(verdict(Conclusion.COMPLIANT, PROVEN)
                        .diff(verdict(Conclusion.COMPLIANT, after))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void a_faculty_that_becomes_an_obligation_has_moved_and_not_vanished() {
        Finding faculty = PROVEN.toBuilder()
                .obligation(Samples.commitment("ESS-01").nature(Nature.OPTION).build())
                .build();
        Verdict before = options(faculty);
        VerdictDiff diff = before.diff(verdict(Conclusion.COMPLIANT, PROVEN));
        assertThat(diff.moved()).containsExactly(new VerdictDiff.Moved(faculty, PROVEN, Set.of(Change.WEIGHT)));
    }

    private static Finding finding(String obligation, String subject) {
        return Finding.builder()
                .obligation(Samples.commitment(obligation).build())
                .subject(subject)
                .status(Status.SATISFIED)
                .reason(Reason.PROVEN)
                .sentence("Tout y est.")
                .readings(List.of())
                .observed(5)
                .rules(List.of())
                .facts(List.of())
                .evidence(List.of())
                .reservations(List.of())
                .followUps(Set.of())
                .build();
    }

    private static Verdict options(Finding... options) {
        return verdict(Conclusion.COMPLIANT, List.of(), List.of(options));
    }

    private static Verdict verdict(Conclusion conclusion, Finding... findings) {
        return verdict(conclusion, List.of(findings), List.of());
    }

    private static Verdict verdict(Conclusion conclusion, List<Finding> findings, List<Finding> options) {
        return Verdict.builder()
                .title("Essai")
                .authority(Authority.UNNAMED)
                .chapters(List.of())
                .conclusion(conclusion)
                .findings(findings)
                .options(options)
                .rollUps(List.of())
                .remarks(List.of())
                .receipt(new Receipt(
                        "essai/1",
                        "0",
                        "0",
                        "0",
                        null,
                        "0",
                        Instant.EPOCH,
                        Receipt.InstantBasis.CALLER,
                        ZoneOffset.UTC))
                .build();
    }
}
