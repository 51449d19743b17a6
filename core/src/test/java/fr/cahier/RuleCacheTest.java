package fr.cahier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.dossier.Dossier;
import fr.cahier.json.VerdictWriter;
import fr.cahier.regulation.Regulation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleCacheTest {

    private static final FileTime LONG_AGO = FileTime.fromMillis(0);

    @TempDir
    private Path home;

    private Folder folder;
    private String first;

    @BeforeEach
    void a_folder_was_loaded_once() throws IOException {
        folder = Folder.minimal(home);
        first = verdict();
        Files.setLastModifiedTime(kept().get(0), LONG_AGO);
    }

    @Test
    void an_unchanged_folder_is_not_compiled_again_and_judges_alike() throws IOException {
        assertThat(verdict()).isEqualTo(first);
        assertThat(kept()).hasSize(1);
        assertThat(Files.getLastModifiedTime(kept().get(0))).isEqualTo(LONG_AGO);
    }

    @Test
    void what_was_kept_is_made_anew_when_it_is_damaged() throws IOException {
        Path kept = kept().get(0);
        byte[] bytes = Files.readAllBytes(kept);
        bytes[bytes.length - 1]++;
        Files.write(kept, bytes);
        Files.setLastModifiedTime(kept, LONG_AGO);
        assertThat(verdict()).isEqualTo(first);
        assertThat(Files.getLastModifiedTime(kept)).isNotEqualTo(LONG_AGO);
    }

    @Test
    void a_rule_that_changed_is_compiled() throws IOException {
        folder.replace("essai/regles.drl", ">=", ">");
        verdict();
        assertThat(kept()).hasSize(2);
    }

    @Test
    void nothing_is_kept_unless_it_is_asked_for() throws IOException {
        Files.delete(kept().get(0));
        Regulations.directory(folder.path());
        assertThat(kept()).isEmpty();
    }

    /** Written in one piece and as a stream: the same. */
    private String verdict() {
        Regulation regulation = Regulations.directory(folder.path(), RuleCache.of(home.resolve("cache")));
        var verdict = Evaluator.of(regulation).evaluate(Dossier.VIDE);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        VerdictWriter.write(verdict, out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(VerdictWriter.json(verdict));
        return VerdictWriter.json(verdict);
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> entries = Files.list(home.resolve("cache"))) {
            return entries.toList();
        }
    }
}
