package fr.cahier.examples.runner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The sample dossiers. */
final class Samples {

    static final Path FOLDER = Path.of("dossiers");

    private Samples() {}

    static List<Path> dossiers() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    static String name(Path dossier) {
        return dossier.getFileName().toString().replace(".json", "");
    }

    static String file(String prefix) throws IOException {
        return dossiers().stream()
                .filter(dossier -> name(dossier).startsWith(prefix))
                .findFirst()
                .orElseThrow()
                .toString();
    }
}
