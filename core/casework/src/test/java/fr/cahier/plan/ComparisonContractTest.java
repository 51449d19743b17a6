package fr.cahier.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.Evaluator;
import fr.cahier.diff.DossierDiff;
import fr.cahier.dossier.Dossier;
import fr.cahier.internal.codec.CodecDescriptions;
import fr.cahier.internal.codec.PublishedSchema;
import fr.cahier.internal.contract.WholeVerdict;
import fr.cahier.internal.json.SchemaJudge;
import fr.cahier.testkit.SmallEdition;
import fr.cahier.verdict.Verdict;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written of a comparison is what its schema says. */
class ComparisonContractTest {

    private static final Evaluator EVALUATOR = Evaluator.of(SmallEdition.load());
    private static final Planner PLANNER = Planner.of(EVALUATOR);

    private final SchemaJudge schema = new SchemaJudge(ComparisonWriter.schema());

    @ParameterizedTest
    @EnumSource
    void a_plan_that_is_carried_out_or_not_is_accepted_by_the_schema(Damage damage) throws IOException {
        Plan plan = PLANNER.plan(damage.dossier());

        assertThat(schema.objections(compared(plan, plan.applied()))).isEmpty();
        assertThat(schema.objections(compared(plan, plan.dossier()))).isEmpty();
    }

    @Test
    void so_are_findings_that_appear_and_vanish() throws IOException {
        String appeared = compared(PLANNER.plan(Dossier.VIDE), SmallEdition.complete());
        String vanished = compared(PLANNER.plan(SmallEdition.complete()), Dossier.VIDE);

        assertThat(SchemaJudge.tree(appeared).path("appeared")).isNotEmpty();
        assertThat(SchemaJudge.tree(vanished).path("vanished")).isNotEmpty();
        assertThat(schema.objections(appeared)).isEmpty();
        assertThat(schema.objections(vanished)).isEmpty();
    }

    @Test
    void a_member_that_the_schema_does_not_name_is_refused() throws IOException {
        String written = compared(PLANNER.plan(Dossier.VIDE), Dossier.VIDE);

        assertThat(schema.objections(written.replace("\"unchanged\"", "\"alike\"")))
                .isNotEmpty();
    }

    private static String compared(Plan plan, Dossier later) {
        Verdict now = EVALUATOR.evaluate(later);
        return ComparisonWriter.json(
                DossierDiff.between(plan.dossier(), later), plan.verdict().diff(now), Progress.of(plan, later, now));
    }

    @Test
    void the_published_schema_is_the_one_that_the_codec_tells() {
        PublishedSchema schemas = new PublishedSchema(
                "core/casework",
                CodecDescriptions.of(WholeVerdict.class, "descriptions.properties")
                        .and(PlanContractTest.class, "plan.properties")
                        .and(ComparisonContractTest.class, "comparison.properties"));

        schemas.isCurrent(ComparisonCodec.DOCUMENT, "Comparison", ComparisonWriter.schema());
        schemas.describesAll();
    }
}
