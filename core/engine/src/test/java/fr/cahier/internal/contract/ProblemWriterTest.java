package fr.cahier.internal.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.cahier.dossier.InputIssue;
import fr.cahier.dossier.IssueCode;
import fr.cahier.dossier.ProblemDetails;
import fr.cahier.dossier.UnreadableDocumentException;
import fr.cahier.dossier.UnreadableDossierException;
import fr.cahier.internal.json.SchemaJudge;
import fr.cahier.json.DossierReader;
import fr.cahier.json.ProblemWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemWriterTest {

    private static final String STORED = StoredDocuments.read(ProblemWriterTest.class, "problems-1.json");

    private static ProblemDetails refused(String dossier) {
        return ProblemDetails.of(catchThrowableOfType(
                UnreadableDossierException.class, () -> DossierReader.standard().read(dossier)));
    }

    @Test
    void a_refused_dossier_is_a_body_of_rfc_9457_with_the_place_of_each_issue() throws IOException {
        ProblemDetails problem = refused("{\"sites\":[{\"id\":\"A\",\"id\":\"B\",\"nom\":7}],\n\"rien\":1}")
                .withStatus(422);

        String written = ProblemWriter.json(problem);

        assertThat(written).isEqualTo(STORED);
        assertThat(ProblemWriter.json(ProblemWriter.reader().read(STORED))).isEqualTo(STORED);
        assertThat(new SchemaJudge(ProblemWriter.schema()).objections(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                                                      | EMPTY
            {"a":                                                   | MALFORMED
            {} 1                                                    | TRAILING_CONTENT
            {"sitess":[]}                                           | UNKNOWN_KEY
            {"engagements":{"Acc":"OUI"}}                           | UNKNOWN_KEY
            {"reference":"a","reference":"b"}                       | DUPLICATE_KEY
            {"sites":1}                                             | UNSUITABLE_VALUE
            {"reference":"\\ud83d"}                                 | REFUSED_CHARACTER
            {"sites":[{"id":"A"},{"id":"A"}]}                       | DUPLICATE_IDENTIFIER
            {"creneaux":[{"site_id":"S9"}]}                         | UNKNOWN_REFERENCE
            {"creneaux":[{"debut":"09:00","fin":"09:00"}]}          | INCONSISTENT
            {"cep":{"niveaux":[null]}}                              | NULL_ELEMENT
            """)
    void each_kind_of_issue_has_its_code(String dossier, IssueCode code) {
        assertThat(refused(dossier).errors().get(0).code()).isEqualTo(code);
    }

    @Test
    void an_issue_of_the_whole_file_has_its_code() {
        byte[] latin = "{\"reference\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(catchThrowableOfType(UnreadableDossierException.class, () -> DossierReader.standard()
                                .read(latin))
                        .problems())
                .extracting(InputIssue::code)
                .containsExactly(IssueCode.OTHER_ENCODING);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"format":"cahier-verdict/99"}              | OTHER_FORMAT
            {"format":"cahier-problems/1"}              | MISSING_KEY
            """)
    void each_kind_of_issue_of_a_document_has_its_code(String document, IssueCode code) {
        assertThat(catchThrowableOfType(UnreadableDocumentException.class, () -> ProblemWriter.reader()
                                .read(document))
                        .problems())
                .extracting(InputIssue::code)
                .containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"candidat":{"siret":"12345678901234"}}     | DOUBTFUL_VALUE
            {"cep":{"niveau":1}}                        | RETIRED_KEY
            """)
    void a_warning_has_a_code_too(String dossier, IssueCode code) {
        assertThat(DossierReader.standard().read(dossier).warnings())
                .extracting(InputIssue::code)
                .containsExactly(code);
    }

    @Test
    void warnings_that_are_only_counted_have_a_code_too() {
        String old = "{\"date\":\"2020-02-01\",\"valide_jusqua\":\"2020-01-01\"}";

        assertThat(DossierReader.standard()
                        .read("{\"pieces\":[" + (old + ",").repeat(150) + old + "]}")
                        .warnings())
                .last()
                .extracting(InputIssue::code)
                .isEqualTo(IssueCode.MORE_WARNINGS);
    }
}
