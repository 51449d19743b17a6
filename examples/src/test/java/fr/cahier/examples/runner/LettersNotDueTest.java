package fr.cahier.examples.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A letter that must not be sent is not written: the officer is told why. */
class LettersNotDueTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            complements | 01 | Le dossier dit tout ce que le texte demande
            complements | 06 | la date limite est passée
            relance     | 01 | Rien de ce que le texte exige du candidat ne manque plus
            relance     | 06 | la date limite est passée
            favorable   | 15 | il n’est pas favorable
            motifs      | 01 | n’a pas de motif à énoncer
            visite      | 03 | aucun site qui reçoive du public
            visite      | 05 | aucun site qui reçoive du public
            visite      | 06 | La date limite est passée
            """)
    void the_officer_is_told_why_and_no_file_is_written(String kind, String sample, String why, @TempDir Path folder)
            throws IOException {
        for (String form : new String[] {"txt", "html", "pdf", "odt", "docx"}) {
            Path file = folder.resolve("lettre." + form);

            Run run = Run.cahier("courrier", kind, Samples.file(sample), "--vers", file.toString());

            assertThat(run.code()).isEqualTo(8);
            assertThat(run.out()).isEmpty();
            assertThat(run.err().replace('\u00a0', ' '))
                    .startsWith("Cette lettre n’a pas à être envoyée ; rien n’est écrit. ")
                    .contains(why);
            assertThat(file).doesNotExist();
        }
    }

    @Test
    void the_help_says_how_that_ends() {
        assertThat(Run.cahier("courrier", "--aide").out().replaceAll("\\s+", " "))
                .contains(" 8 cette lettre n’a pas à être envoyée");
    }
}
