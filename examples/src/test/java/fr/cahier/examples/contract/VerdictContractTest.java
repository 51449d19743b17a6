package fr.cahier.examples.contract;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.internal.json.SchemaJudge;
import fr.cahier.json.VerdictReader;
import fr.cahier.json.VerdictWriter;
import fr.cahier.verdict.Verdict;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is written of any dossier is what the schema says, and is read back to the byte. */
class VerdictContractTest {

    private static final SchemaJudge SCHEMA = new SchemaJudge(VerdictWriter.schema());

    @Test
    void every_verdict_is_accepted_by_the_schema() throws IOException {
        List<Verdict> verdicts = Corpus.verdicts().toList();

        assertThat(verdicts).hasSizeGreaterThan(50);
        for (Verdict verdict : verdicts) {
            assertThat(SCHEMA.objections(VerdictWriter.json(verdict)))
                    .as(String.valueOf(verdict.dossierReference()))
                    .isEmpty();
        }
    }

    @Test
    void every_verdict_is_read_back_to_the_byte() {
        Corpus.verdicts().forEach(verdict -> {
            String written = VerdictWriter.json(verdict);

            assertThat(VerdictWriter.json(VerdictReader.standard().read(written)))
                    .isEqualTo(written);
            assertThat(VerdictWriter.compact(VerdictReader.standard().read(VerdictWriter.compact(verdict))))
                    .isEqualTo(VerdictWriter.compact(verdict));
        });
    }

    @Test
    void an_element_of_a_list_of_verdicts_follows_the_schema_and_is_read_without_its_file() throws IOException {
        Verdict verdict = Corpus.verdicts().findFirst().orElseThrow();
        ByteArrayOutputStream element = new ByteArrayOutputStream();
        VerdictWriter.write(verdict, "dossier.json", element);

        assertThat(SCHEMA.objections(element.toString(StandardCharsets.UTF_8))).isEmpty();
        assertThat(VerdictWriter.json(VerdictReader.standard().read(element.toByteArray())))
                .isEqualTo(VerdictWriter.json(verdict));
    }
}
