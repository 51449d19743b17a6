package fr.cahier.examples.contract;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.diff.DossierDiff;
import fr.cahier.dossier.Dossier;
import fr.cahier.internal.json.SchemaJudge;
import fr.cahier.plan.ComparisonWriter;
import fr.cahier.plan.Plan;
import fr.cahier.plan.PlanReader;
import fr.cahier.plan.PlanWriter;
import fr.cahier.plan.Planner;
import fr.cahier.plan.Progress;
import fr.cahier.verdict.Verdict;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is written of the plan of any dossier, and of carrying it out, is what the schemas say; a plan is read back to the byte. */
class PlanContractTest {

    private static final Planner PLANNER = Planner.of(Corpus.EVALUATOR);
    private static final SchemaJudge PLAN = new SchemaJudge(PlanWriter.schema());
    private static final SchemaJudge COMPARISON = new SchemaJudge(ComparisonWriter.schema());

    @Test
    void every_plan_and_what_became_of_it_follow_their_schemas() throws IOException {
        List<Dossier> dossiers = Corpus.planned().toList();

        assertThat(dossiers).hasSizeGreaterThan(16);
        for (Dossier dossier : dossiers) {
            Plan plan = PLANNER.plan(dossier);
            String written = PlanWriter.json(plan);

            assertThat(PLAN.objections(written)).as(dossier.toString()).isEmpty();
            assertThat(PlanWriter.json(PlanReader.standard().read(written))).isEqualTo(written);
            assertThat(COMPARISON.objections(compared(plan)))
                    .as(dossier.toString())
                    .isEmpty();
        }
    }

    private static String compared(Plan plan) {
        Dossier later = plan.applied();
        Verdict now = Corpus.EVALUATOR.evaluate(later);
        return ComparisonWriter.json(
                DossierDiff.between(plan.dossier(), later), plan.verdict().diff(now), Progress.of(plan, later, now));
    }
}
