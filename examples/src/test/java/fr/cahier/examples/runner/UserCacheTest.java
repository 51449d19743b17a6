package fr.cahier.examples.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserCacheTest {

    @Test
    void linux_keeps_it_where_the_user_says_else_in_the_home() {
        assertThat(UserCache.directory(Map.of("XDG_CACHE_HOME", "/caches"), "Linux", "/home/u"))
                .contains(Path.of("/caches/cahier"));
        assertThat(UserCache.directory(Map.of(), "Linux", "/home/u")).contains(Path.of("/home/u/.cache/cahier"));
    }

    @Test
    void a_directory_that_depends_on_where_one_stands_is_not_used() {
        assertThat(UserCache.directory(Map.of("XDG_CACHE_HOME", "caches"), "Linux", "/home/u"))
                .contains(Path.of("/home/u/.cache/cahier"));
    }

    @Test
    void mac_has_a_place_of_its_own() {
        assertThat(UserCache.directory(Map.of(), "Mac OS X", "/Users/u"))
                .contains(Path.of("/Users/u/Library/Caches/Cahier"));
    }

    @Test
    void nothing_is_kept_where_the_user_says_no_or_has_no_place() {
        assertThat(UserCache.directory(Map.of("CAHIER_CACHE", "non"), "Linux", "/home/u"))
                .isEmpty();
        assertThat(UserCache.directory(Map.of(), "Windows 11", "/home/u")).isEmpty();
    }
}
