package fr.cahier.instruction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.cahier.dossier.InputIssue;
import fr.cahier.dossier.UnreadableDossierException;
import fr.cahier.json.DossierReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** UTF-8, with its mark or without, and nothing else: decided once, before anything is parsed. */
class EncodingsTest {

    private static final String DOSSIER = "{\"reference\":\"x\"}";
    private static final String REMEDY = "choisissez « Enregistrer sous », puis le codage « UTF-8 ».";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "x-UTF-16LE-BOM"})
    void a_file_in_utf_16_is_named_with_or_without_its_mark(String charset) {
        assertThat(refusal(DOSSIER.getBytes(Charset.forName(charset))).message())
                .isEqualTo(
                        "Le fichier est enregistré en UTF-16. Ce fichier doit être en UTF-8 : ouvrez-le avec le logiciel "
                                + "qui l’a produit, " + REMEDY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-32", "UTF-32LE", "UTF-32BE", "X-UTF-32LE-BOM", "X-UTF-32BE-BOM"})
    void a_file_in_utf_32_is_named_with_or_without_its_mark(String charset) {
        assertThat(refusal(DOSSIER.getBytes(Charset.forName(charset))).message())
                .startsWith("Le fichier est enregistré en UTF-32.")
                .endsWith(REMEDY);
    }

    @Test
    void zeros_before_a_digit_are_refused_and_nothing_else_is_thrown() {
        assertThat(refusal(new byte[] {0, 0, '9', 0, '9'}).message()).endsWith(REMEDY);
    }

    @ParameterizedTest
    @CsvSource({
        "7B22C3, s’arrête au milieu d’un caractère, 3",
        "7B22E282, s’arrête au milieu d’un caractère, 3",
        "7B22F09F98, s’arrête au milieu d’un caractère, 3",
        "7B22EDA0BD22, La moitié d’un caractère, 3",
        "7B22C08022, 0xC0 0x80 écrivent un caractère sous une forme trop longue, 3",
        "7B22E0808022, 0xE0 0x80 écrivent un caractère sous une forme trop longue, 3",
        "7B22F080808022, 0xF0 0x80 écrivent un caractère sous une forme trop longue, 3",
        "7B22F490808022, L’octet 0xF4 n’est pas de l’UTF-8, 3",
        "7B22E922, L’octet 0xE9 n’est pas de l’UTF-8 : le fichier est sans doute enregistré en Windows-1252, 3",
        "7B220022, un octet nul (0x00), 3",
        "EFBBBF7B220022, un octet nul (0x00), 3",
        "7B7D00, un octet nul (0x00), 3"
    })
    void bytes_that_are_not_utf_8_are_told_for_what_they_look_like(String hexadecimal, String found, int column) {
        InputIssue problem = refusal(bytes(hexadecimal));

        assertThat(problem.message()).contains(found).endsWith(REMEDY);
        assertThat(problem).returns(1, InputIssue::line).returns(column, InputIssue::column);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"reference\":\"\uD800\"}", "{\"reference\":\"\uDC00\uD800\"}", "{}\u0000", "\u0000"})
    void a_text_that_no_file_in_utf_8_holds_is_refused_like_that_file(String text) {
        assertThat(catchThrowableOfType(UnreadableDossierException.class, () -> DossierReader.standard()
                                .read(text))
                        .problems()
                        .get(0)
                        .message())
                .endsWith(REMEDY);
    }

    @Test
    void a_mark_is_passed_over_once_only() {
        byte[] marked = ("\uFEFF" + DOSSIER).getBytes(StandardCharsets.UTF_8);

        assertThat(DossierReader.standard().read(marked))
                .isEqualTo(DossierReader.standard().read(DOSSIER));
        assertThat(DossierReader.standard().read("\uFEFF" + DOSSIER))
                .isEqualTo(DossierReader.standard().read(DOSSIER));
        assertThat(refusal(("\uFEFF\uFEFF" + DOSSIER).getBytes(StandardCharsets.UTF_8))
                        .column())
                .isOne();
    }

    @Test
    void an_instruction_is_refused_in_the_same_words(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("i.json"), "{}".getBytes(Charset.forName("UTF-32BE")));

        assertThatThrownBy(() -> InstructionReader.read(file))
                .isInstanceOf(UnreadableInstructionException.class)
                .hasMessageContaining("Le fichier est enregistré en UTF-32.")
                .hasMessageEndingWith(REMEDY);
        assertThatThrownBy(() -> InstructionReader.read("{\"reference\":\"\uD800\"}"))
                .isInstanceOf(UnreadableInstructionException.class)
                .hasMessageEndingWith(REMEDY);
    }

    @Test
    void a_source_that_fails_is_not_a_dossier_that_cannot_be_read() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("unplugged");
            }
        };

        assertThatThrownBy(() -> DossierReader.standard().read(broken))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("unplugged");
    }

    private static byte[] bytes(String hexadecimal) {
        return HexFormat.of().parseHex(hexadecimal);
    }

    /** As an array and as a stream. */
    private static InputIssue refusal(byte[] bytes) {
        DossierReader reader = DossierReader.standard();
        UnreadableDossierException array =
                catchThrowableOfType(UnreadableDossierException.class, () -> reader.read(bytes));
        UnreadableDossierException stream = catchThrowableOfType(
                UnreadableDossierException.class, () -> reader.read(new ByteArrayInputStream(bytes)));
        assertThat(array.problems()).isEqualTo(stream.problems()).hasSize(1);
        return array.problems().get(0);
    }
}
