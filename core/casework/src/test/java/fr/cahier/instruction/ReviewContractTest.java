package fr.cahier.instruction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cahier.Evaluation;
import fr.cahier.Evaluator;
import fr.cahier.dossier.CanalDepot;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.UnreadableDocumentException;
import fr.cahier.internal.codec.CodecDescriptions;
import fr.cahier.internal.codec.PublishedSchema;
import fr.cahier.internal.contract.StoredDocuments;
import fr.cahier.internal.contract.WholeVerdict;
import fr.cahier.internal.json.SchemaJudge;
import fr.cahier.json.VerdictReader;
import fr.cahier.json.VerdictWriter;
import fr.cahier.testkit.SmallEdition;
import fr.cahier.verdict.VerdictRange;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

/** What is written of a review and of a range is what the schemas say, and is read back to the byte. */
class ReviewContractTest {

    private static final Evaluator EVALUATOR = Evaluator.of(SmallEdition.load());
    private static final LocalDate DAY = LocalDate.of(2026, 9, 15);
    private static final String STORED = StoredDocuments.read(ReviewContractTest.class, "reviewed-verdict-1.json");

    /** Short openings, and a letter: two open questions. */
    private static final Dossier TWICE_OPEN = SmallEdition.complete().toBuilder()
            .creneaux(SmallEdition.complete().creneaux().stream()
                    .map(slot -> slot.toBuilder().fin(LocalTime.of(10, 0)).build())
                    .toList())
            .depot(SmallEdition.complete().depot().toBuilder()
                    .canal(CanalDepot.POSTAL)
                    .build())
            .build();

    private static final String SHEET = """
            {"visites": [{"obligation": "ACC-02", "sujet": "S1", "vu": "NON_CONFORME"}],
             "lectures": [{"obligation": "DEP-01", "lecture": 2, "statut": "SATISFAIT", "note": "Reçu à temps."}],
             "ecarts": [{"obligation": "ACC-01", "sujet": "S1", "constat": "SATISFAIT", "statut": "NON_RESPECTE",
                         "fondement": "Vu sur place.", "fonction": "instructrice", "expire_le": "2026-12-31"},
                        {"obligation": "ACC-01", "sujet": "S9", "constat": "SATISFAIT", "statut": "NON_RESPECTE",
                         "fondement": "Vu sur place.", "fonction": "instructrice"}]}
            """;

    private final SchemaJudge schema = new SchemaJudge(ReviewedVerdictWriter.schema());
    private final Evaluation evaluation = EVALUATOR.evaluation(TWICE_OPEN);
    private final ReviewedVerdict reviewed = ReviewedVerdict.of(evaluation, InstructionReader.read(SHEET), DAY);
    private final VerdictRange range = evaluation.range(reviewed::holding);

    @Test
    void a_stored_review_of_format_1_is_read_and_written_to_the_byte() throws IOException {
        ReviewContent read = ReviewedVerdictReader.standard().read(STORED);

        assertThat(ReviewedVerdictWriter.json(read)).isEqualTo(STORED);
        assertThat(schema.objections(STORED)).isEmpty();
        assertThat(read.review().views()).isNotEmpty();
        assertThat(read.review().unapplied()).isNotEmpty();
        assertThat(read.range()).isNotNull();
    }

    @Test
    void reviews_of_today_are_accepted_by_the_schema_and_read_back() throws IOException {
        isReadBack(ReviewedVerdictWriter.json(reviewed));
        isReadBack(ReviewedVerdictWriter.json(reviewed, range));
        isReadBack(ReviewedVerdictWriter.json(ReviewedVerdict.of(evaluation, Instruction.VIDE, DAY)));
    }

    private void isReadBack(String written) throws IOException {
        assertThat(schema.objections(written)).isEmpty();
        assertThat(ReviewedVerdictWriter.json(ReviewedVerdictReader.standard().read(written)))
                .isEqualTo(written);
    }

    @Test
    void a_range_of_today_is_accepted_by_the_schema_and_read_back() throws IOException {
        SchemaJudge ranged = new SchemaJudge(VerdictWriter.rangedSchema());
        String written = VerdictWriter.json(evaluation.verdict(), evaluation.range());

        assertThat(ranged.objections(written)).isEmpty();
        assertThat(VerdictWriter.json(VerdictReader.ranged().read(written))).isEqualTo(written);
        String element = VerdictWriter.json(evaluation.verdict(), "dossier.json", evaluation.range());
        assertThat(ranged.objections(element)).isEmpty();
        assertThat(VerdictWriter.json(VerdictReader.ranged().read(element))).isEqualTo(written);
    }

    @Test
    void two_conclusions_that_differ_are_refused() {
        String said = "\"conclusion\" : \"" + reviewed.conclusion() + "\"";
        String written = ReviewedVerdictWriter.json(reviewed);

        assertThat(written).contains(said);
        assertThatThrownBy(() ->
                        ReviewedVerdictReader.standard().read(written.replaceFirst(said, "\"conclusion\" : \"LATE\"")))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("ne vont pas ensemble");
    }

    @Test
    void its_text_form_is_without_what_people_wrote() {
        assertThat(STORED).contains("Vu sur place.");
        assertThat(ReviewedVerdictReader.standard()
                        .read(STORED)
                        .review()
                        .views()
                        .toString())
                .doesNotContain("Vu sur place.", "instructrice");
    }

    @Test
    void the_published_schema_is_the_one_that_the_codec_tells() {
        PublishedSchema schemas = new PublishedSchema(
                "core/casework",
                CodecDescriptions.of(WholeVerdict.class, "descriptions.properties")
                        .and(ReviewContractTest.class, "review.properties"));

        schemas.isCurrent(ReviewedVerdictCodec.DOCUMENT, "Reviewed verdict", ReviewedVerdictWriter.schema());
        schemas.describesAll();
    }
}
