package fr.cahier.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivateCacheTest {

    private static final byte[] CONTENT = {1, 2, 3};

    @TempDir
    private Path home;

    @Test
    void what_is_kept_is_found_again() {
        cache().put("k", CONTENT);
        assertThat(cache().get("k")).contains(CONTENT);
        assertThat(cache().get("other")).isEmpty();
    }

    @Test
    void the_directory_is_for_its_owner_alone() throws IOException {
        cache().put("k", CONTENT);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory())))
                .isEqualTo("rwx------");
    }

    @Test
    void what_was_changed_is_not_used() throws IOException {
        cache().put("k", CONTENT);
        Files.write(files().get(0), new byte[] {9}, StandardOpenOption.APPEND);
        assertThat(cache().get("k")).isEmpty();
    }

    @Test
    void what_was_kept_for_other_rules_is_not_used_under_another_name() throws IOException {
        cache().put("k", CONTENT);
        Files.copy(files().get(0), files().get(0).resolveSibling("other.regles"));
        assertThat(cache().get("other")).isEmpty();
    }

    @Test
    void a_directory_in_which_others_can_write_is_neither_read_nor_written() throws IOException {
        cache().put("k", CONTENT);
        Files.setPosixFilePermissions(directory(), PosixFilePermissions.fromString("rwxrwx---"));
        assertThat(cache().get("k")).isEmpty();
        cache().put("other", CONTENT);
        assertThat(files()).hasSize(1);
    }

    @Test
    void a_link_to_another_directory_is_not_followed() throws IOException {
        Files.createSymbolicLink(directory(), Files.createDirectory(home.resolve("elsewhere")));
        cache().put("k", CONTENT);
        assertThat(cache().get("k")).isEmpty();
    }

    @Test
    void a_place_where_nothing_can_be_written_is_no_error() throws IOException {
        Files.writeString(directory(), "a file");
        cache().put("k", CONTENT);
        assertThat(cache().get("k")).isEmpty();
    }

    @Test
    void no_more_than_twenty_are_kept() throws IOException {
        for (int i = 0; i < 25; i++) {
            cache().put("k" + i, CONTENT);
        }
        assertThat(files()).hasSize(20);
        assertThat(cache().get("k24")).contains(CONTENT);
    }

    private Path directory() {
        return home.resolve("cache");
    }

    private PrivateCache cache() {
        return new PrivateCache(directory());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> entries = Files.list(directory())) {
            return entries.toList();
        }
    }
}
