package fr.cahier.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cahier.Evaluator;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.UnreadableDocumentException;
import fr.cahier.instruction.InstructionReader;
import fr.cahier.instruction.ReviewedVerdict;
import fr.cahier.internal.codec.CodecDescriptions;
import fr.cahier.internal.codec.PublishedSchema;
import fr.cahier.internal.contract.StoredDocuments;
import fr.cahier.internal.contract.WholeVerdict;
import fr.cahier.internal.json.SchemaJudge;
import fr.cahier.testkit.SmallEdition;
import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlanContractTest {

    private static final Evaluator EVALUATOR = Evaluator.of(SmallEdition.load());
    private static final Planner PLANNER = Planner.of(EVALUATOR);
    private static final String STORED = StoredDocuments.read(PlanContractTest.class, "plan-1.json");

    private final SchemaJudge schema = new SchemaJudge(PlanWriter.schema());

    @Test
    void a_stored_plan_of_format_1_is_read_and_written_to_the_byte() throws IOException {
        PlanContent read = PlanReader.standard().read(STORED);

        assertThat(PlanWriter.json(read)).isEqualTo(STORED);
        assertThat(schema.objections(STORED)).isEmpty();
        assertThat(read.established()).isNotEmpty();
        assertThat(read.changes())
                .anySatisfy(change -> assertThat(change.ways()).isNotEmpty())
                .anySatisfy(change -> assertThat(change.action().day()).isNotNull())
                .anySatisfy(change -> assertThat(change.before()).isNotNull())
                .anySatisfy(change -> assertThat(change.gap()).isNotNull());
    }

    @ParameterizedTest
    @EnumSource
    void plans_of_today_are_accepted_by_the_schema_and_read_back(Damage one) throws IOException {
        isReadBack(PLANNER.plan(one.dossier()));
    }

    @Test
    void so_are_those_of_nothing_of_what_complies_and_of_what_an_officer_holds() throws IOException {
        isReadBack(PLANNER.plan(Dossier.VIDE));
        isReadBack(PLANNER.plan(SmallEdition.complete()));
        isReadBack(held());
    }

    private void isReadBack(Plan plan) throws IOException {
        String written = PlanWriter.json(plan);
        PlanContent read = PlanReader.standard().read(written);

        assertThat(schema.objections(written)).isEmpty();
        assertThat(read).isEqualTo(PlanContent.of(plan));
        assertThat(PlanWriter.json(read)).isEqualTo(written);
    }

    @Test
    void another_document_is_refused() {
        assertThatThrownBy(() -> PlanReader.standard().read(STORED.replace("cahier-plan/1", "cahier-verdict/1")))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("il faut un plan, « cahier-plan/1 »");
    }

    @Test
    void its_text_form_is_without_what_people_wrote() {
        assertThat(STORED).contains("PRESENCE", "sentence");
        assertThat(PlanReader.standard().read(STORED).toString()).doesNotContain("PRESENCE", "sentence");
    }

    @Test
    void the_published_schema_is_the_one_that_the_codec_tells() {
        PublishedSchema schemas = new PublishedSchema(
                "core/casework",
                CodecDescriptions.of(WholeVerdict.class, "descriptions.properties")
                        .and(PlanContractTest.class, "plan.properties"));

        schemas.isCurrent(PlanCodec.DOCUMENT, "Plan", PlanWriter.schema());
        schemas.describesAll();
    }

    private static Plan held() {
        Dossier dossier = Damage.TWO_MORNINGS.in(Damage.A_COMMITMENT_REFUSED.in(Damage.RECEPTION_UNKNOWN.dossier()));
        ReviewedVerdict reviewed = ReviewedVerdict.of(
                EVALUATOR.evaluation(dossier), InstructionReader.read("""
                        {"visites": [{"obligation": "ACC-03", "sujet": "S1", "vu": "NON_CONFORME"}]}
                        """), LocalDate.of(2026, 8, 1));
        return PLANNER.plan(dossier, reviewed.held());
    }
}
