package fr.cahier.rules;

import fr.cahier.authoring.limits.FolderLimits;
import fr.cahier.internal.folder.FolderFiles;
import fr.cahier.internal.yaml.edition.EditionReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The folders of editions of this module, whatever they are called: those that its build prepares. */
final class EditionFolders {

    private static final Path CAHIERS = Path.of("src/main/resources/cahiers");

    private EditionFolders() {}

    /** {@return the folder of each edition} */
    static Map<String, Path> byId() {
        try (Stream<Path> files = Files.walk(CAHIERS)) {
            Map<String, Path> editions = new TreeMap<>();
            files.filter(file -> file.endsWith("cahier.yaml"))
                    .map(Path::getParent)
                    .forEach(folder -> editions.put(id(folder), folder));
            return editions;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String id(Path folder) {
        FolderLimits limits = FolderLimits.standard();
        return EditionReader.read(FolderFiles.of(folder, limits), limits)
                .edition()
                .id();
    }
}
