package fr.cahier.examples.contract;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.Evaluation;
import fr.cahier.dossier.Dossier;
import fr.cahier.instruction.Instruction;
import fr.cahier.instruction.ReviewedVerdict;
import fr.cahier.instruction.ReviewedVerdictReader;
import fr.cahier.instruction.ReviewedVerdictWriter;
import fr.cahier.internal.json.SchemaJudge;
import fr.cahier.json.VerdictReader;
import fr.cahier.json.VerdictWriter;
import fr.cahier.verdict.VerdictRange;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is written of the range of any dossier, and of its review, is what the schemas say, and is read back to the byte. */
class ReviewContractTest {

    private static final LocalDate DAY = LocalDate.of(2020, 11, 16);
    private static final SchemaJudge RANGED = new SchemaJudge(VerdictWriter.rangedSchema());
    private static final SchemaJudge REVIEWED = new SchemaJudge(ReviewedVerdictWriter.schema());

    @Test
    void every_range_and_every_review_follows_its_schema_and_is_read_back_to_the_byte() throws IOException {
        List<Dossier> dossiers = Corpus.dossiers().toList();

        assertThat(dossiers).hasSizeGreaterThan(50);
        for (Dossier dossier : dossiers) {
            Evaluation evaluation = Corpus.EVALUATOR.evaluation(dossier);
            VerdictRange range = evaluation.range();
            String ranged = VerdictWriter.json(evaluation.verdict(), range);
            String reviewed = ReviewedVerdictWriter.json(ReviewedVerdict.of(evaluation, Instruction.VIDE, DAY), range);

            assertThat(RANGED.objections(ranged)).as(dossier.toString()).isEmpty();
            assertThat(REVIEWED.objections(reviewed)).as(dossier.toString()).isEmpty();
            assertThat(VerdictWriter.json(VerdictReader.ranged().read(ranged))).isEqualTo(ranged);
            assertThat(ReviewedVerdictWriter.json(
                            ReviewedVerdictReader.standard().read(reviewed)))
                    .isEqualTo(reviewed);
        }
    }
}
