package fr.cahier.examples.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed while it writes, again and again, loses nothing and leaves nothing half. */
class KilledTest {

    private static final int KILLS = 4;
    private static final int LINES = 2_000;
    private static final List<String> NAMES = List.of("a", "b", "c", "d");

    @TempDir
    Path folder;

    @Test
    void a_killed_process_leaves_whole_files_of_one_version_or_says_that_they_are_not() throws Exception {
        write(folder, 0);
        Random random = new Random(1);
        for (int kill = 0; kill < KILLS; kill++) {
            Process writer = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            KilledTest.class.getName(),
                            folder.toString())
                    .redirectErrorStream(true)
                    .start();
            assertThat(writer.getInputStream().read()).isEqualTo('!');
            Thread.sleep(random.nextInt(200));
            writer.destroyForcibly();
            assertThat(writer.waitFor(10, TimeUnit.SECONDS)).isTrue();
            Set<Integer> versions = versions();
            if (Delivery.interrupted(folder) == null) {
                assertThat(versions).hasSize(1);
            }
        }
        write(folder, -1);
        assertThat(versions()).containsExactly(-1);
        assertThat(Delivery.interrupted(folder)).isNull();
        assertThat(Files.list(folder)).hasSize(NAMES.size() + 1);
    }

    /** Writes one version after the other, until it is killed. */
    public static void main(String[] folder) throws IOException {
        for (int version = 1; ; version++) {
            write(Path.of(folder[0]), version);
            System.out.print("!");
            System.out.flush();
        }
    }

    private static void write(Path folder, int version) throws IOException {
        Delivery.write(folder.resolve("seul"), content(version));
        try (Delivery delivery = Delivery.into(folder)) {
            for (String name : NAMES) {
                delivery.put(name, content(version));
            }
            delivery.commit();
        }
    }

    private static byte[] content(int version) {
        return (version + "\n").repeat(LINES).getBytes(StandardCharsets.UTF_8);
    }

    private Set<Integer> versions() throws IOException {
        version("seul");
        Set<Integer> versions = new TreeSet<>();
        for (String name : NAMES) {
            versions.add(version(name));
        }
        return versions;
    }

    private int version(String name) throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve(name));
        assertThat(lines).hasSize(LINES);
        assertThat(Set.copyOf(lines)).hasSize(1);
        return Integer.parseInt(lines.get(0));
    }
}
