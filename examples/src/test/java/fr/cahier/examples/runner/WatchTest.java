package fr.cahier.examples.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchTest {

    private static final Runnable NOTHING = () -> {};

    @TempDir
    Path folder;

    @Test
    void a_folder_in_which_nothing_changes_is_checked_once() {
        assertThat(checks(NOTHING, NOTHING, NOTHING)).isEqualTo(1);
    }

    @Test
    void a_saved_file_is_checked_once_it_has_settled() {
        assertThat(checks(() -> save("a.yaml", "1"), NOTHING, NOTHING)).isEqualTo(2);
    }

    @Test
    void a_save_in_several_steps_is_checked_once() {
        assertThat(checks(() -> save("a.yaml", "1"), () -> save("a.yaml", "12"), () -> save("a.yaml", "123"), NOTHING))
                .isEqualTo(2);
    }

    @Test
    void two_saves_are_checked_twice() {
        assertThat(checks(() -> save("a.yaml", "1"), NOTHING, () -> save("b/c.drl", "2"), NOTHING))
                .isEqualTo(3);
    }

    @Test
    void a_folder_that_goes_is_waited_for() {
        save("a.yaml", "1");
        assertThat(checks(() -> delete("a.yaml"), NOTHING, () -> save("a.yaml", "1"), NOTHING))
                .isEqualTo(3);
    }

    private int checks(Runnable... steps) {
        Queue<Runnable> script = new ArrayDeque<>(List.of(steps));
        AtomicInteger checks = new AtomicInteger();
        Watch.Pause pause = () -> {
            if (script.isEmpty()) {
                return false;
            }
            script.remove().run();
            return true;
        };
        new Watch(List.of(folder), pause).run(checks::incrementAndGet);
        return checks.get();
    }

    private void save(String file, String text) {
        try {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.writeString(folder.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void delete(String file) {
        try {
            Files.delete(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
