package fr.cahier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cahier.dossier.Dossier;
import fr.cahier.internal.PrivateCache;
import fr.cahier.json.VerdictWriter;
import fr.cahier.regulation.Regulation;
import fr.cahier.regulation.RuleDefectException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleCacheTest {

    private static final String TITLE = "Cahier d";
    private static final FileTime LONG_AGO = FileTime.fromMillis(0);

    @TempDir
    private Path home;

    private Folder folder;
    private String first;

    @BeforeEach
    void a_folder_was_loaded_once() throws IOException {
        folder = Folder.minimal(home);
        first = verdict();
        age();
    }

    @Test
    void an_unchanged_folder_is_not_compiled_again_and_judges_alike() throws IOException {
        assertThat(verdict()).isEqualTo(first);
        assertThat(ages()).hasSize(2).containsOnly(LONG_AGO);
    }

    @Test
    void an_unchanged_folder_is_taken_as_it_was_kept() throws IOException {
        PrivateCache cache = new PrivateCache(home.resolve("cache"));
        for (Path file : kept()) {
            String key = file.getFileName().toString().substring(0, 64);
            byte[] content = cache.get(key).orElseThrow();
            cache.put(key, replaced(content, TITLE, TITLE.toUpperCase(Locale.ROOT)));
        }
        assertThat(first).contains(TITLE);
        assertThat(verdict()).contains(TITLE.toUpperCase(Locale.ROOT)).doesNotContain(TITLE);
    }

    @Test
    void what_was_kept_is_made_anew_when_it_is_damaged() throws IOException {
        for (Path kept : kept()) {
            byte[] bytes = Files.readAllBytes(kept);
            bytes[bytes.length - 1]++;
            Files.write(kept, bytes);
        }
        age();
        assertThat(verdict()).isEqualTo(first);
        assertThat(ages()).hasSize(2).doesNotContain(LONG_AGO);
    }

    @Test
    void a_rule_that_changed_is_compiled() throws IOException {
        folder.replace("essai/regles.drl", ">=", ">");
        verdict();
        assertThat(kept()).hasSize(4);
    }

    @Test
    void a_text_that_changed_is_checked_and_nothing_is_compiled() throws IOException {
        folder.replace("cahier.yaml", TITLE, TITLE.toUpperCase(Locale.ROOT));
        assertThat(verdict()).contains(TITLE.toUpperCase(Locale.ROOT));
        assertThat(kept()).hasSize(3);
    }

    @Test
    void a_folder_that_has_come_to_have_a_defect_is_refused() throws IOException {
        folder.replace("cahier.yaml", "fuseau: ", "fuseaux: ");
        assertThatThrownBy(this::verdict).isInstanceOf(RuleDefectException.class);
        assertThat(kept()).hasSize(2);
    }

    @Test
    void nothing_is_kept_unless_it_is_asked_for() throws IOException {
        for (Path kept : kept()) {
            Files.delete(kept);
        }
        Regulations.directory(folder.path());
        assertThat(kept()).isEmpty();
    }

    private void age() throws IOException {
        for (Path kept : kept()) {
            Files.setLastModifiedTime(kept, LONG_AGO);
        }
    }

    private List<FileTime> ages() throws IOException {
        List<FileTime> ages = new ArrayList<>();
        for (Path kept : kept()) {
            ages.add(Files.getLastModifiedTime(kept));
        }
        return ages;
    }

    private static byte[] replaced(byte[] content, String before, String after) {
        return new String(content, StandardCharsets.ISO_8859_1)
                .replace(before, after)
                .getBytes(StandardCharsets.ISO_8859_1);
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
