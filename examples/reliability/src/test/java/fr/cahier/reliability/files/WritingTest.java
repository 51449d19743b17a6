package fr.cahier.reliability.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Half a document is seen, a lost one too, and one of four. */
class WritingTest {

    private static final Map<String, byte[]> BEFORE = documents(Map.of("plan", "old plan", "profil", "old profil"));
    private static final Map<String, byte[]> AFTER = documents(Map.of("plan", "new plan", "profil", "new profil"));

    @TempDir
    Path folder;

    @Test
    void all_old_and_all_new_are_whole() throws IOException {
        assertThat(wrong("old plan", "old profil")).isEmpty();
        assertThat(wrong("new plan", "new profil")).isEmpty();
    }

    @Test
    void one_of_two_is_found() throws IOException {
        assertThat(wrong("new plan", "old profil")).contains("plan is new; profil is old");
    }

    @Test
    void half_a_document_is_found() throws IOException {
        assertThat(wrong("new", "old profil")).contains("plan is half, 3 bytes");
    }

    @Test
    void a_lost_document_is_found() throws IOException {
        assertThat(wrong(null, "old profil")).contains("plan is lost");
    }

    @Test
    void what_is_left_beside_the_documents_is_counted_and_harms_none() throws IOException {
        Files.writeString(folder.resolve(".plan.tmp"), "new");
        assertThat(wrong("old plan", "old profil")).isEmpty();
        assertThat(Writing.litter(AFTER, folder)).isEqualTo(1);
    }

    private String wrong(String plan, String profil) throws IOException {
        write("plan", plan);
        write("profil", profil);
        return Writing.wrong(BEFORE, AFTER, folder).orElse("");
    }

    private void write(String name, String content) throws IOException {
        if (content == null) {
            Files.deleteIfExists(folder.resolve(name));
        } else {
            Files.writeString(folder.resolve(name), content);
        }
    }

    private static Map<String, byte[]> documents(Map<String, String> texts) {
        return texts.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, text -> text.getValue()
                .getBytes(StandardCharsets.UTF_8)));
    }
}
