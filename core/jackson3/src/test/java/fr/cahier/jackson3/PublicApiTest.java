package fr.cahier.jackson3;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.architecture.PublicApiText;
import org.junit.jupiter.api.Test;

/** What hosts may rely on here is written down with the rest; examples do without this module. */
class PublicApiTest {

    private static final String PACKAGE = "fr.cahier.jackson3";

    @Test
    void what_is_promised_is_what_is_written_down() {
        assertThat(PublicApiText.lines(PACKAGE))
                .as("Where the change is meant, write these lines into docs/api.txt")
                .isNotEmpty()
                .isEqualTo(PublicApiText.written(PACKAGE));
    }

    @Test
    void whatever_is_promised_names_only_what_is_promised() {
        assertThat(PublicApiText.unpromised()).isEmpty();
    }
}
