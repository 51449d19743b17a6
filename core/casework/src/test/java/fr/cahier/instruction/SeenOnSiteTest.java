package fr.cahier.instruction;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.Evaluation;
import fr.cahier.Evaluator;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Reponse;
import fr.cahier.testkit.SmallEdition;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.FollowUp;
import fr.cahier.verdict.Reason;
import fr.cahier.verdict.Status;
import fr.cahier.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was seen on site is told as it was seen, whatever stands beside it. */
class SeenOnSiteTest {

    private static final Evaluator EVALUATOR = Evaluator.of(SmallEdition.load());
    private static final LocalDate DAY = LocalDate.of(2026, 9, 15);
    private static final Visite IN_ORDER = Visite.builder()
            .obligation("ACC-01")
            .sujet("S1")
            .vu(Vu.CONFORME)
            .date(DAY)
            .fonction("visiteuse")
            .note("porte ouverte")
            .build();

    @Test
    void a_departure_tells_the_visit_beside_it() {
        ReviewedVerdict reviewed = reviewed(
                SmallEdition.complete(),
                Instruction.builder()
                        .visites(List.of(IN_ORDER))
                        .ecarts(List.of(Ecart.builder()
                                .obligation("ACC-01")
                                .sujet("S1")
                                .constat(Statut.SATISFAIT)
                                .statut(Statut.NON_RESPECTE)
                                .fondement("marche de 20 cm")
                                .build()))
                        .build());
        Finding held = held(reviewed);

        assertThat(reviewed.unapplied()).isEmpty();
        assertThat(reviewed.views()).singleElement().satisfies(view -> {
            assertThat(view.kind()).isEqualTo(OfficerView.Kind.DEPARTURE);
            assertThat(view.seen()).isEqualTo(IN_ORDER);
        });
        assertThat(held.status()).isEqualTo(Status.BREACHED);
        assertThat(held.sentence().replace('\u00A0', ' '))
                .contains("vers « non respecté » : « marche de 20 cm ». Vu sur place le 15 septembre 2026 (visiteuse),"
                        + " conforme : « porte ouverte ».");
        assertThat(held.followUps()).doesNotContain(FollowUp.CHECK_ON_SITE);
    }

    @Test
    void what_was_seen_in_order_is_not_told_as_a_breach_that_the_dossier_shows() {
        Dossier refused = SmallEdition.complete().toBuilder()
                .engagements(Map.of("global", Reponse.NON))
                .build();
        Finding breached = EVALUATOR.evaluate(refused).findings().stream()
                .filter(finding -> finding.status() == Status.BREACHED)
                .findFirst()
                .orElseThrow();
        Visite visit = IN_ORDER.toBuilder()
                .obligation(breached.obligation().id())
                .sujet(breached.subject())
                .build();
        Finding held =
                reviewed(refused, Instruction.builder().visites(List.of(visit)).build()).held().findings().stream()
                        .filter(finding -> finding.obligation().equals(breached.obligation()))
                        .findFirst()
                        .orElseThrow();

        assertThat(held.status()).isEqualTo(Status.BREACHED);
        assertThat(held.sentence().replace('\u00A0', ' '))
                .endsWith("Vu sur place le 15 septembre 2026 (visiteuse), conforme : « porte ouverte ».");
    }

    @Test
    void what_was_seen_out_of_order_says_what_would_mend_it() {
        Visite visit = IN_ORDER.toBuilder().vu(Vu.NON_CONFORME).build();
        Finding held = held(reviewed(
                SmallEdition.complete(),
                Instruction.builder().visites(List.of(visit)).build()));

        assertThat(held.status()).isEqualTo(Status.BREACHED);
        assertThat(held.remedy().text())
                .startsWith("Mettez ceci en ordre, puis montrez-le")
                .contains(held.obligation().requirement());
        assertThat(held.remedy().supplies()).isEmpty();
    }

    @Test
    void what_was_seen_in_order_waits_for_no_piece() {
        Dossier dossier = SmallEdition.complete().toBuilder().pieces(List.of()).build();
        Finding reserved = EVALUATOR.evaluate(dossier).findings().stream()
                .filter(SeenOnSiteTest::waitsForPiece)
                .findFirst()
                .orElseThrow();
        Visite visit = IN_ORDER.toBuilder()
                .obligation(reserved.obligation().id())
                .sujet(reserved.subject())
                .build();
        ReviewedVerdict reviewed =
                reviewed(dossier, Instruction.builder().visites(List.of(visit)).build());

        for (Verdict verdict : List.of(reviewed.held(), reviewed.holding(reviewed.verdict()))) {
            assertThat(verdict.findings())
                    .filteredOn(reserved::isAboutSame)
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.status()).isEqualTo(Status.SATISFIED);
                        assertThat(finding.reservations())
                                .isEqualTo(reserved.reservations().stream()
                                        .filter(one -> one.reason() != Reason.EVIDENCE_MISSING)
                                        .toList());
                    });
        }
        assertThat(reviewed.held().findings())
                .filteredOn(reserved::isAboutSame)
                .extracting(finding -> finding.sentence().replace('\u00A0', ' '))
                .singleElement()
                .satisfies(told -> assertThat(told).endsWith("conforme : « porte ouverte »."));
    }

    private static boolean waitsForPiece(Finding finding) {
        return finding.status() == Status.SATISFIED
                && finding.reservations().stream().anyMatch(one -> one.reason() == Reason.EVIDENCE_MISSING);
    }

    private static ReviewedVerdict reviewed(Dossier dossier, Instruction instruction) {
        Evaluation evaluation = EVALUATOR.evaluation(dossier);
        return ReviewedVerdict.of(evaluation, instruction, DAY);
    }

    private static Finding held(ReviewedVerdict reviewed) {
        return reviewed.held().findings().stream()
                .filter(finding -> finding.obligation().id().equals("ACC-01") && "S1".equals(finding.subject()))
                .findFirst()
                .orElseThrow();
    }
}
