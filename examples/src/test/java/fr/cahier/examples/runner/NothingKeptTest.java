package fr.cahier.examples.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder that was accepted once is checked again each time: nothing is kept that a corrected check would not see. */
class NothingKeptTest {

    private static final String FOLDER = "../rules/src/main/resources/cahiers/spro_conseil/e2020";

    @Test
    void nothing_of_a_folder_is_kept_from_one_run_to_the_next(@TempDir Path home) throws IOException {
        String before = System.setProperty("user.home", home.toString());
        try {
            assertThat(Run.cahier("evaluer", Samples.file("09"), "--regles", FOLDER)
                            .err())
                    .isEmpty();
            assertThat(Run.cahier("tester", "../core/authoring/src/test/resources/edition-minimale")
                            .code())
                    .isZero();
        } finally {
            System.setProperty("user.home", before);
        }
        try (Stream<Path> kept = Files.list(home)) {
            assertThat(kept).isEmpty();
        }
    }
}
