package fr.cahier.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A page that stands above the folder in which the build runs. */
final class Page {

    private Page() {}

    /**
     * {@return the lines of {@code name}}
     *
     * @throws IllegalStateException when it stands in no folder above
     */
    static List<String> lines(String name) {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path page = folder.resolve(name);
            if (Files.exists(page)) {
                try {
                    return Files.readAllLines(page);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        throw new IllegalStateException(name + " stands in no folder above this one");
    }
}
