package fr.cahier.examples.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One site, and twelve of which one fails; SheetsIT prints all samples. */
class SheetsTest {

    @ParameterizedTest
    @ValueSource(strings = {"01-structure-locale-complete", "16-douze-sites-un-manquement"})
    void two_sheets_decide_and_few_follow(String sample) throws IOException {
        assertThat(SheetsIT.sheets(Path.of("dossiers/" + sample + ".json"))).isGreaterThan(2);
    }
}
