package fr.cahier.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.report.VocabularyReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page lists what the code reads today. */
class VocabularyPageTest {

    private static final Path PAGE = Path.of("vocabulaire.md");
    private static final Path RECEIVED = Path.of("target", "vocabulaire.md");

    @Test
    void the_page_is_the_one_that_the_code_tells() throws IOException {
        String told = VocabularyReport.page();
        Files.createDirectories(RECEIVED.getParent());
        Files.writeString(RECEIVED, told);
        assertThat(Files.exists(PAGE) ? Files.readString(PAGE) : "")
                .as(
                        "What may be written has changed. Read rules/%s, then: cp rules/%s rules/%s",
                        RECEIVED, RECEIVED, PAGE)
                .isEqualTo(told);
    }
}
