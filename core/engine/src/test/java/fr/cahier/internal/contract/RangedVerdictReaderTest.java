package fr.cahier.internal.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cahier.dossier.UnreadableDocumentException;
import fr.cahier.internal.json.SchemaJudge;
import fr.cahier.json.VerdictReader;
import fr.cahier.json.VerdictWriter;
import fr.cahier.verdict.RangedVerdict;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class RangedVerdictReaderTest {

    private static final String STORED = StoredDocuments.read(RangedVerdictReaderTest.class, "ranged-verdict-1.json");

    private final SchemaJudge schema = new SchemaJudge(VerdictWriter.rangedSchema());

    @Test
    void a_stored_document_of_format_1_is_read_and_written_to_the_byte() throws IOException {
        RangedVerdict read = VerdictReader.ranged().read(STORED);

        assertThat(VerdictWriter.json(read)).isEqualTo(STORED);
        assertThat(schema.objections(STORED)).isEmpty();
        assertThat(read.range().questions()).hasSize(1);
    }

    @Test
    void what_is_written_today_is_what_is_stored() {
        assertThat(VerdictWriter.json(WholeRange.verdict())).isEqualTo(STORED);
    }

    @Test
    void a_verdict_without_its_range_is_another_document() {
        assertThatThrownBy(() -> VerdictReader.ranged().read(VerdictWriter.json(WholeVerdict.verdict())))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("il faut un verdict avec sa fourchette, « cahier-ranged-verdict/1 »");
    }

    @Test
    void a_conclusion_that_is_none_is_refused_at_its_place() {
        assertThatThrownBy(() -> VerdictReader.ranged()
                        .read(STORED.replace("\"adverse\" : \"NON_COMPLIANT\"", "\"adverse\" : \"REFUSED\"")))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("/range/adverse");
    }
}
