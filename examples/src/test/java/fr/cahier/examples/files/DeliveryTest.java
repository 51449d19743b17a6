package fr.cahier.examples.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeliveryTest {

    @TempDir
    Path folder;

    @Test
    void a_document_takes_its_place_and_leaves_nothing_beside_it() throws IOException {
        Delivery.write(folder.resolve("a.html"), bytes("neuf"));
        Delivery.write(folder.resolve("a.html"), bytes("plus neuf"));
        assertThat(contents()).isEqualTo("{a.html=plus neuf}");
    }

    @Test
    void a_file_that_is_replaced_keeps_its_permissions() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "ancien");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        Delivery.write(file, bytes("neuf"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-----");
    }

    @Test
    void of_a_link_the_file_that_it_leads_to_is_replaced() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("ailleurs"));
        Path file = Files.writeString(elsewhere.resolve("a"), "ancien");
        Path link = Files.createSymbolicLink(folder.resolve("lien"), Path.of("ailleurs/a"));
        Delivery.write(link, bytes("neuf"));
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("neuf");
        Path nowhere = Files.createSymbolicLink(folder.resolve("nulle-part"), Path.of("ailleurs/b"));
        Delivery.write(nowhere, bytes("neuf"));
        assertThat(elsewhere.resolve("b")).hasContent("neuf");
    }

    @Test
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void a_pipe_in_the_place_of_a_lock_is_not_waited_for() throws IOException, InterruptedException {
        Path left = Files.createDirectory(folder.resolve(".cahier-0123456789abcdef"));
        Process pipe = new ProcessBuilder("mkfifo", left.resolve("verrou").toString()).start();
        assumeTrue(pipe.waitFor() == 0);
        Delivery.write(folder.resolve("a.html"), bytes("neuf"));
        assertThat(folder.resolve("a.html")).hasContent("neuf");
        assertThat(left).exists();
    }

    @Test
    void what_is_no_place_for_a_document_is_refused() throws IOException {
        assertThatThrownBy(() -> Delivery.write(folder, bytes("x"))).isInstanceOf(RefusedTargetException.class);
        assertThatThrownBy(() -> Delivery.write(folder.resolve("absent/a"), bytes("x")))
                .isInstanceOf(RefusedTargetException.class);
        Path circle = Files.createSymbolicLink(folder.resolve("cercle"), Path.of("cercle"));
        assertThatThrownBy(() -> Delivery.write(circle, bytes("x"))).isInstanceOf(RefusedTargetException.class);
        assertThatThrownBy(() -> Delivery.write(Path.of("/proc/absent.html"), bytes("x")))
                .isInstanceOf(RefusedTargetException.class);
    }

    @Test
    void a_file_closed_to_changes_is_not_replaced() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "ancien");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        assumeTrue(!Files.isWritable(file), "the administrator may write everywhere");
        assertThatThrownBy(() -> Delivery.write(file, bytes("neuf"))).isInstanceOf(RefusedTargetException.class);
        assertThat(file).hasContent("ancien");
    }

    @Test
    void a_device_is_written_to_where_it_stands() throws IOException {
        Delivery.write(Path.of("/dev/null"), bytes("x"));
        assertThatThrownBy(() -> Delivery.write(Path.of("/dev/full"), bytes("x")))
                .isInstanceOf(IOException.class)
                .isNotInstanceOf(RefusedTargetException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void of_several_files_all_appear_or_none_and_the_old_ones_stay(int failing) throws IOException {
        Files.writeString(folder.resolve("a"), "ancien");
        Files.writeString(folder.resolve("c"), "ancien");
        String before = contents();
        assertThatThrownBy(() -> deliver(folder, failingAt(failing), "a", "b", "c"))
                .isInstanceOf(IOException.class)
                .hasMessage("disque plein");
        assertThat(contents()).isEqualTo(before);
        deliver(folder, Move.AT_ONCE, "a", "b", "c");
        assertThat(contents()).isEqualTo("{a=neuf, b=neuf, c=neuf}");
    }

    @Test
    void a_directory_that_was_not_there_appears_with_all_its_files_or_not_at_all() throws IOException {
        Path fresh = folder.resolve("x/y");
        assertThatThrownBy(() -> deliver(fresh, failingAt(1), "a", "b")).hasMessage("disque plein");
        assertThat(fresh).doesNotExist();
        deliver(fresh, Move.AT_ONCE, "a", "b");
        assertThat(contents()).isEqualTo("{x/y/a=neuf, x/y/b=neuf}");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void files_in_directories_appear_in_an_empty_one_with_them_or_not_at_all(int failing) throws IOException {
        Path empty = Files.createDirectory(folder.resolve("vide"));
        assertThatThrownBy(() -> deliver(empty, failingAt(failing), "a", "x/b", "x/c"))
                .hasMessage("disque plein");
        assertThat(empty).isEmptyDirectory();
        deliver(empty, Move.AT_ONCE, "a", "x/b", "x/c");
        assertThat(contents()).isEqualTo("{vide/a=neuf, vide/x/b=neuf, vide/x/c=neuf}");
    }

    @Test
    void a_directory_that_is_there_takes_no_file_of_another() throws IOException {
        Files.writeString(Files.createDirectory(folder.resolve("x")).resolve("b"), "ancien");
        assertThatThrownBy(() -> deliver(folder, Move.AT_ONCE, "a", "x/c")).isInstanceOf(RefusedTargetException.class);
        assertThat(contents()).isEqualTo("{x/b=ancien}");
    }

    @Test
    void what_was_not_let_appear_is_dropped() throws IOException {
        Files.writeString(folder.resolve("a"), "ancien");
        try (Delivery delivery = Delivery.into(folder)) {
            delivery.put("a", bytes("neuf"));
        }
        assertThat(contents()).isEqualTo("{a=ancien}");
    }

    @Test
    void an_old_file_that_cannot_be_put_back_is_kept_for_a_person() throws IOException {
        Files.writeString(folder.resolve("a"), "ancien");
        Move move = (from, to) -> {
            if (to.endsWith("b")) {
                Files.delete(folder.resolve("a"));
                Files.createDirectories(folder.resolve("a/x"));
                throw new IOException("disque plein");
            }
            Move.AT_ONCE.move(from, to);
        };
        assertThatThrownBy(() -> deliver(folder, move, "a", "b")).hasMessage("disque plein");
        assertThat(folder.resolve(".cahier-publication/remplaces/a")).hasContent("ancien");
    }

    @Test
    void what_a_killed_process_left_is_removed_and_what_a_living_one_makes_is_not() throws IOException {
        Path left = Files.createDirectory(folder.resolve(".cahier-0123456789abcdef"));
        Files.writeString(Files.createDirectory(left.resolve("prets")).resolve("a"), "à moitié");
        Path notOurs = Files.createDirectory(folder.resolve(".cahier-a-moi"));
        try (Delivery living = Delivery.into(folder)) {
            living.put("b", bytes("neuf"));
            Delivery.write(folder.resolve("a"), bytes("neuf"));
            living.commit();
        }
        assertThat(left).doesNotExist();
        assertThat(notOurs).exists();
        assertThat(contents()).isEqualTo("{a=neuf, b=neuf}");
    }

    @Test
    void what_is_left_of_the_same_files_gives_way_to_them() throws IOException {
        interrupted("a", "b");
        deliver(folder, Move.AT_ONCE, "a", "b");
        assertThat(contents()).isEqualTo("{a=neuf, b=neuf}");
    }

    @Test
    void what_is_left_of_other_files_is_told_and_kept() throws IOException {
        interrupted("a", "z");
        assertThatThrownBy(() -> deliver(folder, Move.AT_ONCE, "a", "b"))
                .isInstanceOf(RefusedTargetException.class)
                .hasMessageContaining(".cahier-publication");
        assertThat(folder.resolve(".cahier-publication/prets/z")).exists();
    }

    @Test
    void no_link_is_followed_out_of_what_was_left() throws IOException {
        Path mine = Files.createDirectory(folder.resolve("mien"));
        Files.writeString(mine.resolve("a"), "à moi");
        Path left = Files.createDirectory(folder.resolve(".cahier-0123456789abcdef"));
        Files.createSymbolicLink(left.resolve("prets"), mine);
        Delivery.write(folder.resolve("b"), bytes("neuf"));
        assertThat(mine.resolve("a")).hasContent("à moi");
    }

    private void interrupted(String... names) throws IOException {
        Path left = Files.createDirectory(folder.resolve(".cahier-publication"));
        Files.createDirectory(left.resolve("prets"));
        Files.createDirectory(left.resolve("remplaces"));
        for (String name : names) {
            Files.writeString(left.resolve("prets").resolve(name), "d’avant");
        }
    }

    private static void deliver(Path into, Move move, String... names) throws IOException {
        try (Delivery delivery = Delivery.into(into, move)) {
            for (String name : names) {
                delivery.put(name, bytes("neuf"));
            }
            delivery.commit();
        }
    }

    private static Move failingAt(int step) {
        int[] steps = {0};
        return (from, to) -> {
            if (++steps[0] == step) {
                throw new IOException("disque plein");
            }
            Move.AT_ONCE.move(from, to);
        };
    }

    private static byte[] bytes(String text) {
        return text.getBytes();
    }

    private String contents() throws IOException {
        TreeMap<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (List<Path>) files.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return contents.toString();
    }
}
