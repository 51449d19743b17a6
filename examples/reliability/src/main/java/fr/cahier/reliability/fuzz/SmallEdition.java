package fr.cahier.reliability.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A small edition in a folder of its own, in which one file at a time is replaced. */
final class SmallEdition {

    private final Path folder;

    private SmallEdition(Path folder) {
        this.folder = folder;
    }

    /** {@return a new one, gone when Java ends} */
    static SmallEdition create() {
        try {
            Path folder = Files.createTempDirectory("cahier-fuzz");
            SmallEdition edition = new SmallEdition(folder);
            for (String file : Shipped.SMALL) {
                edition.restore(file);
            }
            Runtime.getRuntime().addShutdownHook(new Thread(edition::delete));
            return edition;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path folder() {
        return folder;
    }

    /** Replaces a file. */
    void put(String file, byte[] content) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.write(path, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts a file back as it was: or away, when it was not there. */
    void restore(String file) {
        if (Shipped.SMALL.contains(file)) {
            put(file, Shipped.small(file).getBytes(StandardCharsets.UTF_8));
        } else {
            folder.resolve(file).toFile().delete();
        }
    }

    private void delete() {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException gone) {
            // there is nothing to delete
        }
    }
}
