package fr.cahier.jackson2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.PackageVersion;
import fr.cahier.Evaluator;
import fr.cahier.dossier.Candidat;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.TypeCandidat;
import fr.cahier.dossier.UnreadableDossierException;
import fr.cahier.instruction.Instruction;
import fr.cahier.instruction.ReviewContent;
import fr.cahier.instruction.ReviewedVerdict;
import fr.cahier.instruction.ReviewedVerdictReader;
import fr.cahier.instruction.ReviewedVerdictWriter;
import fr.cahier.internal.contract.WholeDiff;
import fr.cahier.internal.contract.WholeRange;
import fr.cahier.internal.contract.WholeVerdict;
import fr.cahier.json.DossierWriter;
import fr.cahier.json.VerdictDiffWriter;
import fr.cahier.json.VerdictWriter;
import fr.cahier.plan.Plan;
import fr.cahier.plan.PlanContent;
import fr.cahier.plan.PlanWriter;
import fr.cahier.plan.Planner;
import fr.cahier.testkit.SmallEdition;
import fr.cahier.verdict.RangedVerdict;
import fr.cahier.verdict.Verdict;
import fr.cahier.verdict.VerdictDiff;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CahierModuleTest {

    /** What a host answers: our types beside its own. */
    record Answer(int number, Dossier dossier, Verdict verdict, List<VerdictDiff> steps) {}

    private static final String SENTENCE = "is a contract that databind does not know: add fr.cahier:cahier-jackson2";

    private static final Dossier DOSSIER = Dossier.builder()
            .reference("D-1")
            .candidat(Candidat.builder().type(TypeCandidat.STRUCTURE_LOCALE).build())
            .build();

    private static final Evaluator EVALUATOR = Evaluator.of(SmallEdition.load());

    private static final Plan PLAN = Planner.of(EVALUATOR).plan(Dossier.VIDE);

    private static final ReviewedVerdict REVIEWED =
            ReviewedVerdict.of(EVALUATOR.evaluation(Dossier.VIDE), Instruction.VIDE, LocalDate.of(2026, 9, 15));

    private final ObjectMapper mapper = new ObjectMapper().registerModule(new CahierModule());
    private final ObjectMapper without = new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    @Test
    void the_oldest_version_that_is_promised_is_the_one_tried_here() {
        assertThat(PackageVersion.VERSION.toString()).startsWith("2.16.");
    }

    @Test
    void each_type_is_written_and_read_by_its_contract() throws Exception {
        String written = mapper.writeValueAsString(WholeVerdict.verdict());
        assertThat(mapper.readTree(written)).isEqualTo(mapper.readTree(VerdictWriter.json(WholeVerdict.verdict())));
        assertThat(written).contains("\"gap\":1.50,");
        Verdict read = mapper.readValue(written, Verdict.class);
        assertThat(VerdictWriter.json(read)).isEqualTo(VerdictWriter.json(WholeVerdict.verdict()));
        assertThat(mapper.readTree(mapper.writeValueAsString(DOSSIER)))
                .isEqualTo(mapper.readTree(DossierWriter.pretty(DOSSIER)));
    }

    @Test
    void they_keep_their_contract_within_a_hosts_own_type() throws Exception {
        Answer answer = new Answer(1, DOSSIER, WholeVerdict.verdict(), List.of(WholeDiff.difference()));

        Answer read = mapper.readValue(mapper.writeValueAsString(answer), Answer.class);

        assertThat(read.dossier()).isEqualTo(DOSSIER);
        assertThat(VerdictWriter.json(read.verdict())).isEqualTo(VerdictWriter.json(answer.verdict()));
        assertThat(VerdictDiffWriter.json(read.steps().get(0)))
                .isEqualTo(VerdictDiffWriter.json(WholeDiff.difference()));
        assertThat(mapper.readValue("{\"number\":1,\"verdict\":null}", Answer.class)
                        .verdict())
                .isNull();
        assertThat(mapper.valueToTree(answer).at("/verdict/format").asText()).isEqualTo("cahier-verdict/1");
    }

    @Test
    void what_cannot_be_read_is_told_with_its_place() {
        assertThatThrownBy(() -> mapper.readValue("{\"dossier\":{\"sites\":7}}", Answer.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("/sites")
                .hasCauseInstanceOf(UnreadableDossierException.class);
        assertThatThrownBy(() -> mapper.readValue("{\"format\":\"cahier-verdict/9\"}", Verdict.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("Mettez la bibliothèque à jour.");
    }

    @Test
    void it_is_found_by_databind() throws Exception {
        ObjectMapper found = new ObjectMapper().findAndRegisterModules();

        assertThat(found.readValue("{}", Dossier.class)).isEqualTo(Dossier.VIDE);
    }

    @Test
    void a_plan_is_written_and_what_it_says_is_read() throws Exception {
        assertThat(mapper.readTree(mapper.writeValueAsString(PLAN))).isEqualTo(mapper.readTree(PlanWriter.json(PLAN)));
        assertThatThrownBy(() -> mapper.readValue("{}", Plan.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("make it again from its dossier with Planner");
        assertThat(mapper.readValue(mapper.writeValueAsString(PLAN), PlanContent.class))
                .isEqualTo(PlanContent.of(PLAN));
    }

    @Test
    void a_verdict_with_its_range_is_written_and_read() throws Exception {
        String json = VerdictWriter.json(WholeRange.verdict());

        assertThat(mapper.readTree(mapper.writeValueAsString(WholeRange.verdict())))
                .isEqualTo(mapper.readTree(json));
        assertThat(VerdictWriter.json(mapper.readValue(json, RangedVerdict.class)))
                .isEqualTo(json);
    }

    @Test
    void a_review_is_written_and_what_it_says_is_read() throws Exception {
        String json = ReviewedVerdictWriter.json(REVIEWED);

        assertThat(mapper.readTree(mapper.writeValueAsString(REVIEWED))).isEqualTo(mapper.readTree(json));
        assertThatThrownBy(() -> mapper.readValue("{}", ReviewedVerdict.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("make it again from its verdict");
        assertThat(ReviewedVerdictWriter.json(mapper.readValue(json, ReviewContent.class)))
                .isEqualTo(json);
    }

    static List<Object> ours() {
        return List.of(
                DOSSIER,
                WholeVerdict.verdict(),
                WholeDiff.difference(),
                WholeVerdict.verdict().findings().get(0),
                PLAN,
                PlanContent.of(PLAN),
                WholeRange.verdict(),
                ReviewedVerdictReader.standard().read(ReviewedVerdictWriter.json(REVIEWED)));
    }

    @ParameterizedTest
    @MethodSource("ours")
    void without_it_databind_writes_nothing_and_says_what_to_add(Object value) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThatThrownBy(() -> without.writeValue(out, value)).hasMessageContaining(SENTENCE);
        assertThat(out.size()).isLessThan(1_000);
    }

    @ParameterizedTest
    @MethodSource("ours")
    void without_it_databind_reads_nothing_and_says_what_to_add(Object value) {
        assertThatThrownBy(() -> without.readValue("{}", value.getClass())).hasMessageContaining(SENTENCE);
    }
}
