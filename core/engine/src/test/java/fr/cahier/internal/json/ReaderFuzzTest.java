package fr.cahier.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Damaged and odd files from a fixed seed; {@code -Dcahier.fuzz.seconds} and {@code -Dcahier.fuzz.seed} for more. */
class ReaderFuzzTest {

    @Test
    void of_some_thousand_damaged_files_every_way_to_read_says_the_same() {
        ReaderFuzz fuzz = new ReaderFuzz(Long.getLong("cahier.fuzz.seed", 1));
        Long seconds = Long.getLong("cahier.fuzz.seconds");
        if (seconds == null) {
            fuzz.run(4_000);
        } else {
            fuzz.run(Duration.ofSeconds(seconds));
        }

        assertThat(fuzz.accepted())
                .as("dossiers among %d files", fuzz.files())
                .isBetween(fuzz.files() / 10, fuzz.files() / 2);
    }
}
