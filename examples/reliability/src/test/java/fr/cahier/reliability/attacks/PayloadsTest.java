package fr.cahier.reliability.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PayloadsTest {

    private static final Path MINIMAL = Path.of("../../core/authoring/src/test/resources/edition-minimale");

    @Test
    void every_text_of_an_edition_is_attacked() throws IOException {
        assertThat(new Payloads(Path.of("/canary")).places(MINIMAL))
                .hasSizeGreaterThan(50)
                .allSatisfy(place -> assertThat(place.content()).containsAnyOf("/canary", "!!", "!<"))
                .extracting(Payloads.Place::file)
                .contains("cahier.yaml", "essai/obligations.yaml", "essai/regles.drl");
    }

    @Test
    void what_the_runner_says_is_told_folder_by_folder() {
        assertThat(Sections.of("x\n═══ /a ═══\nun défaut\n═══ /b ═══\nAucun défaut\n"))
                .containsEntry("/a", "\nun défaut\n")
                .containsEntry("/b", "\nAucun défaut\n")
                .hasSize(2);
    }
}
