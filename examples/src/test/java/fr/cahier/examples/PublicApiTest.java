package fr.cahier.examples;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.architecture.PublicApiText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What hosts may rely on is written down: a change of it is seen, and accepted by the one who makes it. */
class PublicApiTest {

    private static final Path BASELINE = Path.of("../docs/api.txt");
    private static final Path NOW = Path.of("target/api.txt");

    /** Modules that are not on this class path: each has a test of its own. */
    private static final List<String> ELSEWHERE =
            List.of("fr.cahier.jackson2.", "fr.cahier.jackson3.", "fr.cahier.kie.");

    @Test
    void whatever_is_promised_names_only_what_is_promised() {
        assertThat(PublicApiText.unpromised())
                .as("Promise the type too, or hide the member")
                .isEmpty();
    }

    @Test
    void what_is_promised_is_what_is_written_down() throws IOException {
        List<String> promised = Files.readAllLines(BASELINE);
        List<String> now = Stream.concat(
                        PublicApiText.lines().stream().filter(line -> !isElsewhere(line)),
                        promised.stream().filter(PublicApiTest::isElsewhere))
                .filter(line -> !line.startsWith("fr.cahier.examples."))
                .sorted(Comparator.comparing(line -> line.substring(0, line.indexOf(' '))))
                .toList();
        Files.write(NOW, now);

        assertThat(promised.stream().filter(line -> !now.contains(line)))
                .as("Promised and gone or changed: hosts break. Where that is meant, say it in the changelog, then:"
                        + " cp examples/target/api.txt docs/api.txt")
                .isEmpty();
        assertThat(now.stream().filter(line -> !promised.contains(line)))
                .as("New, and not written down: cp examples/target/api.txt docs/api.txt")
                .isEmpty();
    }

    private static boolean isElsewhere(String line) {
        return ELSEWHERE.stream().anyMatch(line::startsWith);
    }
}
