package fr.cahier.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cahier.reliability.harness.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page tells what was measured, and nothing that was not. */
class PageTest {

    private static final Path DOCS = Path.of("../../docs");
    private static final Result SOAK = new Result(
            "soak",
            "flat",
            "12 dossiers",
            false,
            List.of("one"),
            List.of("no tmpfs"),
            "run soak",
            "2 cores",
            "2026-11-28",
            "abc",
            3);

    @TempDir
    Path folder;

    @Test
    void the_published_table_is_that_of_the_published_results() throws IOException {
        String page = Files.readString(DOCS.resolve("reliability.md"));
        List<Result> results = Results.of(DOCS.resolve("reliability.json")).all();
        assertThat(Page.with(page, results)).isEqualTo(page);
    }

    @Test
    void every_part_is_explained_on_the_page() throws IOException {
        String page = Files.readString(DOCS.resolve("reliability.md"));
        assertThat(Parts.all()).allSatisfy(part -> assertThat(page).contains("| `" + part.name() + "` |"));
    }

    @Test
    void what_falls_short_and_what_was_left_out_is_told() {
        assertThat(Page.table(List.of(SOAK)))
                .contains(
                        "12 dossiers (**not the whole reach**); left out: no tmpfs | 1 | `run soak` | 2 cores | 2026-11-28, abc |");
    }

    @Test
    void a_page_without_a_place_for_figures_is_refused() {
        assertThatThrownBy(() -> Page.with("# Reliability", List.of())).hasMessageContaining("figures: begin");
    }

    @Test
    void results_are_kept_part_by_part_and_the_newest_counts() throws IOException {
        Path file = folder.resolve("results.json");
        Results results = Results.of(file);
        results.put(SOAK, List.of("fuzz", "soak"));
        results.put(
                new Result("fuzz", "r", "f", true, List.of(), List.of(), "run fuzz", "m", "d", "abc", 1),
                List.of("fuzz", "soak"));
        results.put(SOAK, List.of("fuzz", "soak"));

        Results again = Results.of(file);

        assertThat(again.all()).extracting(Result::part).containsExactly("fuzz", "soak");
        assertThat(again.same("soak", "run soak", "abc")).contains(SOAK);
        assertThat(again.same("soak", "run soak", "other")).isEmpty();
    }
}
