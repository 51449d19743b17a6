package fr.cahier.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.cahier.Evaluator;
import fr.cahier.ExecutableEdition;
import fr.cahier.json.DossierReader;
import fr.cahier.verdict.Conclusion;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Status;
import fr.cahier.verdict.Verdict;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A complete dossier with one thing changed, and the conclusions that the text allows: {@code reviewed-law.json},
 * written from the text and not from the rules. What it gave is written to {@code target/reviewed-law.md}.
 */
class ReviewedLawTest {

    private static final Evaluator EVALUATOR = Evaluator.of(ExecutableEdition.shipped("spro-conseil/2020"));
    private static final Path TABLE = Path.of("target/reviewed-law.md");
    private static final StringBuilder ROWS =
            new StringBuilder("| change | in the text or its review | verdict |\n|---|---|---|\n");
    private static byte @Nullable [] complete;

    /** A change of the complete sample, where it comes from, and what the text allows. */
    record Change(
            String name,
            String review,
            Map<String, Object> patch,
            @Nullable Map<String, Object> site,
            List<Conclusion> conclusion,
            @Nullable List<List<String>> findings) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Change> changes() throws Exception {
        complete = Files.readAllBytes(Path.of("dossiers/01-structure-locale-complete.json"));
        ObjectMapper json = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
        try (InputStream file = ReviewedLawTest.class.getResourceAsStream("/reviewed-law.json")) {
            return List.of(json.readValue(file, Change[].class));
        }
    }

    @ParameterizedTest
    @MethodSource("changes")
    void one_change_of_a_complete_dossier_gives_what_the_text_allows(Change change) throws Exception {
        Verdict verdict = verdict(change);
        ROWS.append("| ")
                .append(change.name())
                .append(" | ")
                .append(change.review())
                .append(" | ")
                .append(verdict.conclusion())
                .append(" |\n");
        assertThat(verdict.conclusion()).as(decisive(verdict)).isIn(change.conclusion());
        if (change.findings() != null) {
            change.findings().forEach(expected -> assertThat(status(verdict, expected.get(0), expected.get(1)))
                    .as(expected.toString())
                    .isEqualTo(Status.valueOf(expected.get(2))));
        }
    }

    @AfterAll
    static void write_the_table() throws Exception {
        Files.createDirectories(TABLE.getParent());
        Files.writeString(TABLE, ROWS);
    }

    private static Verdict verdict(Change change) throws Exception {
        byte[] dossier = ChangedDossier.of(Objects.requireNonNull(complete), change.patch(), change.site());
        return EVALUATOR.evaluate(DossierReader.standard().read(dossier).dossier());
    }

    private static Status status(Verdict verdict, String obligation, @Nullable String subject) {
        return verdict.findings().stream()
                .filter(finding -> finding.obligation().id().equals(obligation))
                .filter(finding -> subject == null || subject.equals(finding.subject()))
                .map(Finding::status)
                .findFirst()
                .orElseThrow();
    }

    private static String decisive(Verdict verdict) {
        StringBuilder told = new StringBuilder();
        verdict.findings().stream()
                .filter(finding -> finding.status() != Status.SATISFIED && finding.status() != Status.NOT_APPLICABLE)
                .forEach(finding -> told.append(finding.obligation().id())
                        .append(' ')
                        .append(finding.subject())
                        .append(' ')
                        .append(finding.status())
                        .append(' ')
                        .append(finding.reason())
                        .append("; "));
        return told.toString();
    }
}
