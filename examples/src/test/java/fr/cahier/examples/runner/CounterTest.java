package fr.cahier.examples.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CounterTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void a_terminal_shows_a_bar_that_fills() {
        assertThat(List.of(shown(1_000, true).split("\r")))
                .hasSize(101)
                .contains("███████████████░░░░░░░░░░░░░░░ 500 / 1000 dossiers")
                .last()
                .isEqualTo("█".repeat(30) + " 1000 / 1000 dossiers\n");
    }

    @Test
    void a_file_and_a_short_work_show_none() {
        assertThat(shown(1_000, false)).isEmpty();
        assertThat(shown(19, true)).isEmpty();
    }

    private String shown(int total, boolean terminal) {
        Counter counter = new Counter(total, "dossiers", Terminal.errors(err), terminal);
        for (int i = 0; i < total; i++) {
            counter.step();
        }
        return err.toString(StandardCharsets.UTF_8);
    }
}
