package fr.cahier.internal.review;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.authoring.EditionFolder;
import fr.cahier.authoring.Folder;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Lines;
import fr.cahier.regulation.Passage;
import fr.cahier.regulation.RuleIssue;
import fr.cahier.regulation.RuleIssueCode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceComparisonTest {

    private static final String ENCODED = "Un titre.\nDeux postes   par site.\n";

    @TempDir
    Path temporary;

    @Test
    void the_text_that_was_encoded_shows_nothing_whatever_its_blanks() {
        assertThat(compare(ENCODED)).isEmpty();
        assertThat(compare("Un titre.\n  Deux postes par site.\n\n")).isEmpty();
    }

    @Test
    void a_changed_passage_is_named_with_the_obligations_it_founds() {
        assertThat(compare("Un titre.\nTrois postes par site.\n"))
                .singleElement()
                .satisfies(issue -> {
                    assertThat(issue.code()).isEqualTo(RuleIssueCode.OTHER_TEXT);
                    assertThat(issue)
                            .asString()
                            .contains(
                                    "le passage l. 2 n’est plus celui qui a été encodé ; obligations concernées : ESS-01.");
                });
    }

    @Test
    void lines_that_were_added_or_taken_away_are_told() {
        assertThat(compare(ENCODED + "\nUne phrase de plus.\n"))
                .singleElement()
                .asString()
                .contains("aucun passage ne couvre l. 4 de ce texte.");
        assertThat(compare("Un titre.\n")).singleElement().asString().contains("le passage l. 2");
    }

    private List<RuleIssue> compare(String text) {
        Path parent = temporary.resolve(String.valueOf(text.length()));
        assertThat(parent.toFile().mkdirs()).isTrue();
        Edition small = EditionFolder.load(Folder.minimal(parent).path()).edition();
        return SourceComparison.of(
                small.toBuilder()
                        .passages(List.of(passage("1", "TOUT-01"), passage("2", "ESS-01")))
                        .build(),
                text,
                Locator.NOWHERE);
    }

    private static Passage passage(String line, String founds) {
        Passage bare = new Passage(Lines.of(line), null, List.of(founds), "", "");
        String fingerprint =
                SourceComparison.fingerprint(bare.lines(), ENCODED.lines().toList());
        return new Passage(bare.lines(), null, bare.founds(), "", fingerprint);
    }
}
