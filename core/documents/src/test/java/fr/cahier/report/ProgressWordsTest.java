package fr.cahier.report;

import static fr.cahier.report.ServiceLetters.TWO_MORNINGS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.diff.DossierDiff;
import fr.cahier.instruction.Ecart;
import fr.cahier.instruction.Instruction;
import fr.cahier.instruction.ReviewedVerdict;
import fr.cahier.instruction.Statut;
import fr.cahier.plan.Plan;
import fr.cahier.plan.Planner;
import fr.cahier.plan.Progress;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a comparison says of a plan that nobody carried out. */
class ProgressWordsTest {

    private static final Instruction SHEET = Instruction.builder()
            .ecarts(List.of(Ecart.builder()
                    .obligation("ACC-03")
                    .sujet("S1")
                    .constat(Statut.NON_RESPECTE)
                    .statut(Statut.SATISFAIT)
                    .fondement("Une permanence est tenue à la mairie.")
                    .build()))
            .build();

    @Test
    void what_is_unchanged_and_set_aside_since_is_no_longer_asked_and_was_not_done_otherwise() {
        Plan plan = Planner.of(ServiceLetters.EVALUATOR).plan(TWO_MORNINGS);
        ReviewedVerdict now =
                ReviewedVerdict.of(ServiceLetters.EVALUATOR.evaluation(TWO_MORNINGS), SHEET, LocalDate.of(2026, 9, 1));

        String told = ComparisonReport.of(
                        DossierDiff.between(TWO_MORNINGS, TWO_MORNINGS, plan.declared()),
                        now.verdict().diff(now.held()),
                        Progress.of(plan, TWO_MORNINGS, now.held()),
                        now)
                .replaceAll("[\\s\\p{Z}]+", " ");

        assertThat(told)
                .contains("1 chose demandée au candidat : 1 qui n’est plus demandée.")
                .contains("plus demandé : ")
                .contains("Rien n’y a été changé.")
                .doesNotContain("autrement");
    }
}
