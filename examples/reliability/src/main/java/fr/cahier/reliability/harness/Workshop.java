package fr.cahier.reliability.harness;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a campaign works, and what with.
 *
 * @param home the root of the project
 * @param work a folder of its own for what the parts write
 * @param jdks the Java homes to compare, the one that runs the campaign first
 * @param err where progress is told
 */
public record Workshop(Path home, Path work, List<Path> jdks, PrintStream err) {

    /** The edition that is shipped, as it is written. */
    public Path edition() {
        return home.resolve("rules/src/main/resources/cahiers/spro_conseil/e2020");
    }

    /** {@return the sample dossiers} */
    public List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("examples/dossiers"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    /** {@return an empty folder of that name} */
    public Path fresh(String name) throws IOException {
        Path folder = work.resolve(name);
        Folders.delete(folder);
        return Files.createDirectories(folder);
    }

    /** {@return a clock that tells how far {@code part} has come, from time to time} */
    public Progress progress(String part) {
        return new Progress(part, err);
    }

    /** {@return the running Java} */
    public Path java() {
        return jdks.get(0).resolve("bin/java");
    }

    /** {@return the class path of the campaign} */
    public String classPath() {
        return System.getProperty("java.class.path");
    }

    /** Tells how far a long work has come, not too often. */
    public static final class Progress {

        private static final Duration BETWEEN = Duration.ofSeconds(15);

        private final String part;
        private final PrintStream err;
        private final long start = System.nanoTime();
        private long told = start;

        private Progress(String part, PrintStream err) {
            this.part = part;
            this.err = err;
        }

        /** Tells it, when it is time. */
        public synchronized void tell(String how) {
            long now = System.nanoTime();
            if (now - told >= BETWEEN.toNanos()) {
                told = now;
                Duration since = Duration.ofNanos(now - start);
                err.printf("[%s %d:%02d] %s%n", part, since.toMinutes(), since.toSecondsPart(), how);
            }
        }
    }
}
