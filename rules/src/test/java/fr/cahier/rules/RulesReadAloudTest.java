package fr.cahier.rules;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.authoring.EditionCatalogue;
import fr.cahier.explanation.Explanation;
import fr.cahier.internal.explanation.RuleReader;
import fr.cahier.internal.language.RuleFile;
import fr.cahier.internal.reference.WrittenRules;
import fr.cahier.regulation.Edition;
import fr.cahier.report.ExplanationReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a policy officer reads of each shipped rule is what somebody has read and approved. */
class RulesReadAloudTest {

    private static final Path EDITION = Path.of("src/main/resources/cahiers/spro_conseil/e2020");
    private static final Path APPROVED = Path.of("src/test/resources/approved/lecture-des-regles.txt");
    private static final Path RECEIVED = Path.of("target/approved/lecture-des-regles.txt");

    private final EditionCatalogue catalogue = EditionCatalogue.shipped(ShippedEdition.ID);

    @Test
    void every_shipped_rule_reads_as_the_approved_sentence() throws IOException {
        RuleReader reader = new RuleReader(catalogue.edition(), LocalDate.of(2020, 7, 28));
        String told = WrittenRules.of(EDITION).stream()
                .map(file -> told(file, reader))
                .collect(Collectors.joining("\n"));
        Files.createDirectories(RECEIVED.getParent());
        Files.writeString(RECEIVED, told);
        assertThat(told)
                .as("read rules/%s; if it is right: cp rules/%s rules/%s", RECEIVED, RECEIVED, APPROVED)
                .isEqualTo(Files.readString(APPROVED));
    }

    @Test
    void every_row_can_be_explained() {
        Edition regulation = catalogue.edition();
        regulation.obligations().values().forEach(row -> {
            Explanation explanation =
                    catalogue.explain(row.id(), regulation.from()).orElseThrow();
            assertThat(ExplanationReport.of(explanation))
                    .as(row.id())
                    .startsWith(row.id())
                    .contains("Texte")
                    .doesNotContainPattern("\\bnull\\b");
            assertThat(explanation.rules().isEmpty())
                    .as(row.id())
                    .isNotEqualTo(row.nature().hasRules());
        });
    }

    private static String told(RuleFile file, RuleReader reader) {
        return file.rules().stream()
                .map(rule -> rule.name() + "\n  " + reader.read(rule) + "\n")
                .collect(Collectors.joining("\n", "== " + file.file() + "\n\n", ""));
    }
}
