package fr.cahier.examples;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.Evaluator;
import fr.cahier.ExecutableEdition;
import fr.cahier.PreCheck;
import fr.cahier.dossier.CanalDepot;
import fr.cahier.dossier.Depot;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Horodatage;
import fr.cahier.json.DossierReader;
import fr.cahier.json.DossierWriter;
import fr.cahier.json.VerdictWriter;
import fr.cahier.verdict.Conclusion;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Receipt.InstantBasis;
import fr.cahier.verdict.Status;
import fr.cahier.verdict.Supply;
import fr.cahier.verdict.UsedFact;
import fr.cahier.verdict.Verdict;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Of several deposits one counts: findings point to it, and the others are told. */
class SeveralDepositsTest {

    private static final Evaluator EVALUATOR = Evaluator.of(ExecutableEdition.shipped("spro-conseil/2020"));
    private static final Dossier COMPLETE = DossierReader.standard()
            .read(Path.of("dossiers/01-structure-locale-complete.json"))
            .dossier();

    private static final Depot EARLY = deposit("D1", true, "2020-07-20T10:00:00+02:00");
    private static final Depot IN_TIME = deposit("D2", true, "2020-07-30T10:00:00+02:00");
    private static final Depot LATE = deposit("D3", true, "2020-08-03T10:00:00+02:00");

    @Test
    void the_last_complete_one_in_time_is_judged_where_it_stands() {
        Verdict verdict = EVALUATOR.evaluate(with(EARLY, IN_TIME, LATE));

        assertThat(verdict.conclusion()).isEqualTo(Conclusion.COMPLIANT);
        assertThat(verdict.receipt().instantBasis()).isEqualTo(InstantBasis.DEPOSIT);
        assertThat(verdict.receipt().instant()).isEqualTo("2020-07-30T08:00:00Z");
        assertThat(finding(verdict, "PROC-04").facts())
                .extracting(UsedFact::pointer)
                .contains("/depots/1/horodatage", "/depots/1/canal")
                .allMatch(pointer -> pointer.startsWith("/depots/1/"));
    }

    @Test
    void the_others_are_told_in_remarks() {
        assertThat(EVALUATOR.evaluate(with(EARLY, IN_TIME, LATE)).remarks())
                .anyMatch(remark -> remark.contains("porte 3 dépôts")
                        && remark.contains("« D2 »")
                        && remark.contains("le dernier complet à temps"))
                .anyMatch(remark -> remark.contains("« D1 »") && remark.contains("ne compte pas"))
                .anyMatch(remark -> remark.contains("« D3 »") && remark.contains("après la limite"));
        assertThat(EVALUATOR.evaluate(COMPLETE).remarks()).isEmpty();
    }

    @Test
    void when_all_are_late_the_first_is_judged() {
        Verdict verdict = EVALUATOR.evaluate(with(LATE, deposit("D4", false, "2020-08-01T10:00:00+02:00")));

        assertThat(verdict.conclusion()).isEqualTo(Conclusion.LATE);
        assertThat(finding(verdict, "PROC-04").facts())
                .extracting(UsedFact::pointer)
                .contains("/depots/1/horodatage");
    }

    @Test
    void what_is_missing_is_asked_of_the_deposit_that_counts() {
        Depot unknownWay = IN_TIME.toBuilder().canal(null).build();

        Finding way = finding(EVALUATOR.evaluate(with(EARLY, unknownWay)), "PROC-03");

        assertThat(way.status()).isEqualTo(Status.MISSING);
        assertThat(way.remedy().supplies()).extracting(Supply::pointer).containsExactly("/depots/1/canal");
    }

    @Test
    void a_letter_that_arrived_late_is_asked_for_its_postmark_only() {
        Depot letter = LATE.toBuilder().canal(CanalDepot.POSTAL).build();

        Verdict verdict = EVALUATOR.evaluate(
                COMPLETE.toBuilder().depot(letter).depots(null).build());

        assertThat(verdict.conclusion()).isEqualTo(Conclusion.INCOMPLETE);
        assertThat(finding(verdict, "PROC-04").remedy().supplies())
                .extracting(Supply::pointer)
                .containsExactly("/depot/envoye_le", "/depot/preuve_envoi");
    }

    @Test
    void one_in_a_list_is_judged_as_one_alone() {
        Dossier alone = COMPLETE.toBuilder().depot(IN_TIME).build();

        assertThat(EVALUATOR.evaluate(with(IN_TIME)).findings().stream().map(Finding::sentence))
                .isEqualTo(EVALUATOR.evaluate(alone).findings().stream()
                        .map(Finding::sentence)
                        .toList());
        assertThat(EVALUATOR.evaluate(with(IN_TIME)).remarks()).isEmpty();
    }

    @Test
    void a_pre_check_follows_when_another_one_counts() {
        PreCheck form = PreCheck.of(EVALUATOR, with(EARLY));
        for (Dossier next : List.of(with(EARLY, IN_TIME), with(LATE, IN_TIME), with(LATE), COMPLETE)) {
            form.change(next);
            assertThat(VerdictWriter.json(form.verdict())).isEqualTo(VerdictWriter.json(EVALUATOR.evaluate(next)));
        }
    }

    @Test
    void they_are_written_and_read() {
        Dossier dossier = with(EARLY, IN_TIME, LATE);

        assertThat(DossierReader.standard()
                        .read(DossierWriter.canonical(dossier))
                        .dossier())
                .isEqualTo(dossier);
    }

    private static Dossier with(Depot... deposits) {
        return COMPLETE.toBuilder().depot(null).depots(List.of(deposits)).build();
    }

    private static Depot deposit(String id, boolean complete, String stamp) {
        return COMPLETE.depot().toBuilder()
                .id(id)
                .complet(complete)
                .horodatage(Horodatage.lire(stamp))
                .accuseReception(null)
                .build();
    }

    private static Finding finding(Verdict verdict, String obligation) {
        return verdict.findings().stream()
                .filter(finding -> finding.obligation().id().equals(obligation))
                .findFirst()
                .orElseThrow();
    }
}
