package fr.cahier.internal.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.cahier.dossier.DocumentReader;
import fr.cahier.dossier.InputIssue;
import fr.cahier.dossier.ReadingLimits;
import fr.cahier.dossier.UnreadableDocumentException;
import fr.cahier.json.VerdictReader;
import fr.cahier.json.VerdictWriter;
import fr.cahier.verdict.Status;
import fr.cahier.verdict.Verdict;
import fr.cahier.verdict.VerdictSummary;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictReaderTest {

    private static final String STORED = StoredDocuments.read(VerdictReaderTest.class, "verdict-1.json");

    private static final DocumentReader<Verdict> READER = VerdictReader.standard();

    @Test
    void a_stored_verdict_of_format_1_is_read_and_written_to_the_byte() {
        assertThat(VerdictWriter.json(READER.read(STORED))).isEqualTo(STORED);
        assertThat(VerdictWriter.json(WholeVerdict.verdict())).isEqualTo(STORED);
    }

    @Test
    void bytes_and_streams_are_read_alike_and_white_space_does_not_count() {
        byte[] bytes = STORED.getBytes(StandardCharsets.UTF_8);
        String compact = VerdictWriter.compact(READER.read(STORED));

        assertThat(VerdictWriter.json(READER.read(bytes))).isEqualTo(STORED);
        assertThat(VerdictWriter.json(READER.read(new ByteArrayInputStream(bytes))))
                .isEqualTo(STORED);
        assertThat(compact).hasLineCount(1);
        assertThat(VerdictWriter.json(READER.read(compact))).isEqualTo(STORED);
    }

    @Test
    void keys_in_another_order_are_read_as_databases_give_them_back() {
        String format = "  \"format\" : \"cahier-verdict/1\",\n";
        String last = STORED.replace(format, "").replaceFirst("\n}\n$", ",\n" + format.replace(",", "") + "}\n");

        assertThat(VerdictWriter.json(READER.read(last))).isEqualTo(STORED);
    }

    @Test
    void what_the_document_says_is_there_and_nothing_else() {
        Verdict read = READER.read(STORED);

        assertThat(read.findings().get(0))
                .usingRecursiveComparison()
                .ignoringFields("obligation", "facts", "evidence", "computed", "required")
                .isEqualTo(WholeVerdict.verdict().findings().get(0));
        assertThat(read.findings().get(0).obligation().requirement()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "format" : "cahier-verdict/1"  | "format" : "cahier-verdict/2"   | /format                      | format « cahier-verdict/2 », et cette bibliothèque lit jusqu’à « cahier-verdict/1 ». Mettez la bibliothèque à jour.
            "format" : "cahier-verdict/1"  | "format" : "cahier-plan/1"      | /format                      | il faut un verdict, « cahier-verdict/1 ». Vérifiez que c’est le bon document.
            "format" : "cahier-verdict/1"  | "format" : 1                    | /format                      | Le nombre 1 ne convient pas : il faut « cahier-verdict/1 ».
            "format" : "cahier-verdict/1", | ''                              | ''                           | Il manque la clé « format ». Reprenez le document tel que la bibliothèque l’a écrit.
            "status" : "BREACHED"          | "status" : "PERHAPS"            | /findings/0/status           | il faut l’un de SATISFIED, BREACHED
            "gap" : 1.50                   | "gap" : "1.50"                  | /findings/0/gap              | Le texte « 1.50 » ne convient pas : il faut un nombre.
            "gap" : 1.50                   | "gap" : 1e99999999999           | /findings/0/gap              | il faut un nombre.
            "heading" : "1.1 Les horaires" | "head" : ""                     | /findings/0/source/head      | La clé « head » n’est pas connue ici, où l’on peut écrire heading, lines.
            "candidate" :                  | "dossier" :                     | /dossier                     | La clé « dossier » est donnée deux fois dans le même objet.
            "omittedRemarks" : 3           | "omittedRemarks" : 0            | /omittedRemarks              | il faut un nombre entier d’au moins 1.
            "zone" : "Europe/Paris"        | "zone" : "Europe/Nowhere"       | /receipt/zone                | il faut un fuseau horaire
            "due" : "2026-03-01"           | "due" : "2026-02-30"            | /options/0/reservations/0/due| il faut un jour
            "question" : "q",              | ''                              | /findings/1/settled/0        | Il faut une seule des clés question, headings, threshold.
            "reading" : "r",               | ''                              | /findings/1/settled/0        | Les clés question et reading vont ensemble.
            "le bureau"                    | "la bureau"                     | /edition/service             | Le genre ne va pas avec l’article de « la bureau ».
            "reason" : "APPLICABILITY_UNKNOWN" | "reason" : "INTERPRETATION" | ''                           | Les valeurs de l’objet « verdict » ne vont pas ensemble.
            "remarks" : [                  | "remarks" : [ "\\ud83d",        | /remarks/0                   | la moitié d’un caractère
            "remarks" : [                  | "remarks" : {                   | /remarks                     | Un objet { … } ne convient pas : il faut une liste.
            """)
    void what_is_not_a_verdict_of_this_format_is_refused_with_its_place(
            String good, String bad, String pointer, String said) {
        assertThat(STORED).contains(good);
        InputIssue problem = refusal(STORED.replaceFirst(Pattern.quote(good), Matcher.quoteReplacement(bad)));

        assertThat(problem.message()).contains(said);
        assertThat(problem.pointer()).isEqualTo(pointer);
    }

    @Test
    void the_line_and_column_are_those_of_the_value() {
        InputIssue problem = refusal(STORED.replace("\"omittedRemarks\" : 3", "\"omittedRemarks\" : -3"));

        int line = (int)
                STORED.substring(0, STORED.indexOf("omittedRemarks")).lines().count();
        assertThat(problem.line()).isEqualTo(line);
        assertThat(problem.column()).isEqualTo("  \"omittedRemarks\" : -".length());
    }

    private static InputIssue refusal(String text) {
        UnreadableDocumentException refused =
                catchThrowableOfType(UnreadableDocumentException.class, () -> READER.read(text));
        assertThat(refused).as("nothing was refused").isNotNull();
        return refused.problems().get(0);
    }

    @Test
    void hostile_input_ends_with_a_refusal() {
        assertThat(refusal("").message()).startsWith("Le document est vide.");
        assertThat(refusal("[]").message()).startsWith("Une liste [ … ] ne convient pas");
        assertThat(refusal(STORED + "{}").message()).startsWith("Du contenu suit l’accolade finale");
        assertThat(refusal("{\"format\":\"cahier-verdict/1\",\"remarks\":" + "[".repeat(100_000))
                        .message())
                .isNotEmpty();
        assertThat(refusal(within("\"value\" : true", "\"value\" : " + "[".repeat(65) + "]".repeat(65)))
                        .message())
                .contains("l’imbrication atteint 65 niveaux");
        assertThatThrownBy(() -> READER.read(STORED.getBytes(StandardCharsets.UTF_16)))
                .isInstanceOf(UnreadableDocumentException.class);
        assertThat(refusal("{\"a\u202e" + "b".repeat(500) + "\":1}").message())
                .hasSizeLessThan(400)
                .doesNotContain("\u202e");
    }

    @Test
    void a_summary_counts_findings_and_tells_those_that_are_open() {
        String written = VerdictWriter.summary(WholeVerdict.verdict());
        VerdictSummary read = VerdictReader.summaries().read(written);

        assertThat(VerdictSummaryCodec.DOCUMENT.compact(read)).isEqualTo(written);
        assertThat(read.findings()).containsExactly(Map.entry(Status.BREACHED, 1), Map.entry(Status.UNRESOLVED, 1));
        assertThat(read.open()).extracting(finding -> finding.obligation().id()).containsExactly("HOR-06", "ACC-01");
        assertThat(VerdictSummary.of(WholeVerdict.verdict().toBuilder()
                                .findings(WholeVerdict.verdict().options())
                                .build())
                        .open())
                .isEmpty();
    }

    @Test
    void a_refusal_survives_serialisation_with_its_place() throws Exception {
        UnreadableDocumentException refused =
                catchThrowableOfType(UnreadableDocumentException.class, () -> READER.read("{"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(refused);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(((UnreadableDocumentException) in.readObject()).problems())
                    .isEqualTo(refused.problems());
        }
    }

    private static String within(String good, String bad) {
        assertThat(STORED).contains(good);
        return STORED.replace(good, bad);
    }

    @ParameterizedTest
    @CsvSource({"maxBytes, taille", "maxDepth, imbrication", "maxElements, liste", "maxTextLength, caractères"})
    void limits_are_those_of_the_host(String limit, String said) {
        ReadingLimits.ReadingLimitsBuilder builder = ReadingLimits.builder();
        UnaryOperator<ReadingLimits.ReadingLimitsBuilder> lowered =
                switch (limit) {
                    case "maxBytes" -> it -> it.maxBytes(1_000);
                    case "maxDepth" -> it -> it.maxDepth(3);
                    case "maxElements" -> it -> it.maxElements(1);
                    default -> it -> it.maxTextLength(8);
                };

        assertThatThrownBy(() -> READER.with(lowered.apply(builder).build()).read(STORED))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining(said);
    }
}
