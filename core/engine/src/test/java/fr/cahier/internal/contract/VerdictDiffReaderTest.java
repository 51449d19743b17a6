package fr.cahier.internal.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cahier.dossier.UnreadableDocumentException;
import fr.cahier.json.VerdictDiffReader;
import fr.cahier.json.VerdictDiffWriter;
import fr.cahier.json.VerdictReader;
import fr.cahier.verdict.Status;
import fr.cahier.verdict.VerdictDiff;
import fr.cahier.verdict.VerdictDiff.Change;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class VerdictDiffReaderTest {

    private static final String STORED = StoredDocuments.read(VerdictDiffReaderTest.class, "verdict-diff-1.json");

    @Test
    void a_stored_difference_of_format_1_is_read_and_written_to_the_byte() {
        VerdictDiff read = VerdictDiffReader.standard().read(STORED);

        assertThat(VerdictDiffWriter.json(read)).isEqualTo(STORED);
        assertThat(VerdictDiffWriter.json(WholeDiff.difference())).isEqualTo(STORED);
        assertThat(VerdictDiffWriter.compact(VerdictDiffReader.standard().read(VerdictDiffWriter.compact(read))))
                .isEqualTo(VerdictDiffWriter.compact(read));
    }

    @Test
    void it_streams_what_it_writes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        VerdictDiffWriter.write(WholeDiff.difference(), out);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(STORED);
    }

    @Test
    void a_moved_finding_says_what_it_was_in_short_and_what_it_is_whole() {
        VerdictDiff read = VerdictDiffReader.standard().read(STORED);

        assertThat(read.moved()).singleElement().satisfies(moved -> {
            assertThat(moved.changes()).containsExactlyInAnyOrder(Change.STATUS, Change.REMEDY);
            assertThat(moved.before().status()).isEqualTo(Status.BREACHED);
            assertThat(moved.before().subjectHeading()).contains("Antenne d’Évreux (S7)");
            assertThat(moved.before().obligation()).isEqualTo(moved.after().obligation());
            assertThat(moved.after().facts()).hasSize(4);
        });
        assertThat(read.appeared()).hasSize(1);
        assertThat(read.vanished()).hasSize(1);
    }

    @Test
    void one_document_is_not_taken_for_another() {
        assertThatThrownBy(() -> VerdictReader.standard().read(STORED))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("Le document est du format « cahier-verdict-diff/1 » : il faut un verdict");
    }

    @Test
    void a_moved_finding_without_a_change_is_refused() {
        String changed = "\"changes\" : [\n        \"STATUS\",\n        \"REMEDY\"\n      ]";

        assertThat(STORED).contains(changed);
        assertThatThrownBy(() -> VerdictDiffReader.standard().read(STORED.replace(changed, "\"changes\" : []")))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("/moved/0");
    }
}
