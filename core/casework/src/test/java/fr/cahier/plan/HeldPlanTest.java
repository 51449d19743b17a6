package fr.cahier.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.Evaluator;
import fr.cahier.dossier.Dossier;
import fr.cahier.instruction.Instruction;
import fr.cahier.instruction.InstructionReader;
import fr.cahier.instruction.ReviewedVerdict;
import fr.cahier.plan.Plan.Outcome;
import fr.cahier.testkit.SmallEdition;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What an officer saw, chose or set aside stands in the plan, whatever the dossier says. */
class HeldPlanTest {

    private static final Evaluator EVALUATOR = Evaluator.of(SmallEdition.load());

    @Test
    void what_the_officer_set_aside_is_not_asked() {
        Plan plan = plan(Damage.TWO_MORNINGS.in(Damage.A_COMMITMENT_REFUSED.dossier()), """
                {"ecarts": [{"obligation": "ACC-03", "sujet": "S1", "constat": "NON_RESPECTE", "statut": "SATISFAIT",
                  "fondement": "Une permanence est tenue à la mairie."}]}
                """);

        assertThat(plan.outcome()).isEqualTo(Outcome.CHANGES);
        assertThat(plan.changes()).extracting(Change::pointer).containsExactly("/engagements/MAI-01");
    }

    @Test
    void what_the_officer_saw_amiss_is_told_apart_from_what_nothing_mends() {
        Plan plan = plan(Damage.A_COMMITMENT_REFUSED.dossier(), """
                {"visites": [{"obligation": "ACC-03", "sujet": "S1", "vu": "NON_CONFORME"}]}
                """);

        assertThat(plan.outcome()).isEqualTo(Outcome.INCOMPLETE);
        assertThat(plan.obstacles()).isEmpty();
        assertThat(plan.established())
                .extracting(finding -> finding.obligation().id())
                .containsExactly("ACC-03");
        assertThat(plan.changes()).extracting(Change::pointer).containsExactly("/engagements/MAI-01");
        assertThat(PlanWriter.json(plan)).contains("\"established\"");
    }

    @Test
    void what_the_officer_saw_amiss_where_the_dossier_fails_too_is_not_mended_by_the_dossier_alone() {
        Plan plan = plan(Damage.TWO_MORNINGS.dossier(), """
                {"visites": [{"obligation": "ACC-03", "sujet": "S1", "vu": "NON_CONFORME"}]}
                """);

        assertThat(plan.outcome()).isEqualTo(Outcome.INCOMPLETE);
        assertThat(plan.established())
                .extracting(finding -> finding.obligation().id())
                .containsExactly("ACC-03");
    }

    @Test
    void what_the_officer_saw_in_order_waits_for_no_piece() {
        Dossier bare = Damage.NO_EVIDENCE.dossier();
        String seen = """
                {"visites": [{"obligation": "ACC-04", "sujet": "S1", "vu": "CONFORME"}]}
                """;

        assertThat(raises(plan(bare, "{}"))).contains("ACC-04");
        assertThat(raises(plan(bare, seen))).doesNotContain("ACC-04");
    }

    private static Set<String> raises(Plan plan) {
        return plan.changes().stream()
                .flatMap(change -> change.mends().stream())
                .map(finding -> finding.obligation().id())
                .collect(Collectors.toSet());
    }

    private static Plan plan(Dossier dossier, String sheet) {
        Instruction instruction = InstructionReader.read(sheet);
        ReviewedVerdict reviewed =
                ReviewedVerdict.of(EVALUATOR.evaluation(dossier), instruction, LocalDate.of(2026, 8, 1));
        return Planner.of(EVALUATOR).plan(dossier, reviewed.held());
    }
}
