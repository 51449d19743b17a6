package fr.cahier.reliability.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What campaigns have kept is read again in each build: inputs that reached much, and those that once were faults. */
@Timeout(120)
class CorpusTest {

    private static final Path KEPT = Path.of("corpus");

    static List<Target> targets() {
        return Target.all();
    }

    @ParameterizedTest
    @MethodSource("targets")
    void every_kept_input_is_taken_or_refused_as_it_should(Target target) throws IOException {
        for (Path input : inputs(target)) {
            byte[] bytes = Files.readAllBytes(input);
            assertThatCode(() -> target.input().accept(bytes)).as("%s", input).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @MethodSource("targets")
    void every_document_to_begin_with_is_taken(Target target) {
        target.seeds().forEach(seed -> assertThatCode(() -> target.input().accept(seed))
                .doesNotThrowAnyException());
    }

    @Test
    void the_corpus_stays_small() throws IOException {
        long bytes = 0;
        for (Target target : Target.all()) {
            assertThat(inputs(target)).as(target.name()).hasSizeLessThanOrEqualTo(100);
            for (Path input : inputs(target)) {
                bytes += Files.size(input);
            }
        }
        assertThat(bytes).isLessThan(1_000_000);
    }

    private static List<Path> inputs(Target target) throws IOException {
        Path folder = KEPT.resolve(target.name());
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
