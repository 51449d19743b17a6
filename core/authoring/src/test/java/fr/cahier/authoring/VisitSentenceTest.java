package fr.cahier.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.regulation.RuleIssue;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is seen on a visit is told by a sentence of the edition. */
class VisitSentenceTest {

    private static final String FILE = "essai/obligations.yaml";

    @TempDir
    Path temporary;

    @Test
    void a_visit_without_a_sentence_is_a_warning_at_its_line() {
        Folder folder = seen("verification: [faits, visite]");

        assertThat(warnings(folder)).singleElement().satisfies(issue -> {
            assertThat(issue.message()).startsWith("« visite » envoie voir sur place");
            assertThat(issue.advice()).contains("Ajoutez « sur-place »");
            assertThat(folder.text(FILE).lines().skip(issue.line() - 1).findFirst())
                    .hasValueSatisfying(line -> assertThat(line).contains("verification"));
        });
    }

    @Test
    void a_visit_with_its_sentence_is_none() {
        assertThat(warnings(seen("verification: [faits, visite]\n  sur-place: \"On y lit les heures.\"")))
                .isEmpty();
    }

    private Folder seen(String how) {
        return Folder.minimal(temporary).replace(FILE, "verification: [faits]", how);
    }

    private static List<RuleIssue> warnings(Folder folder) {
        return FolderCheck.reading(folder.path()).warnings().stream()
                .filter(issue -> issue.message().contains("visite"))
                .toList();
    }
}
