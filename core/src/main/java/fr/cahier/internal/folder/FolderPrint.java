package fr.cahier.internal.folder;

import fr.cahier.internal.Sha256;
import fr.cahier.regulation.RuleDefectException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A fingerprint of what stands in a folder of rules now: two that are equal were taken from the same files. */
public final class FolderPrint {

    private static final int MOST_FILES = 1_000;
    private static final int MOST_BYTES = 1_000_001;

    private FolderPrint() {}

    /**
     * {@return the fingerprint of the YAML and rule files of {@code folder} and of the folders in it}
     *
     * @throws RuleDefectException when the folder cannot be read
     */
    public static String of(Path folder) {
        ByteArrayOutputStream prints = new ByteArrayOutputStream();
        try (Stream<Path> entries = Files.walk(folder, 2)) {
            List<Path> files = entries.filter(FolderPrint::isRead)
                    .sorted()
                    .limit(MOST_FILES)
                    .toList();
            for (Path file : files) {
                prints.writeBytes(
                        (folder.relativize(file) + " " + print(file) + "\n").getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException | UncheckedIOException unreadable) {
            throw new RuleDefectException("Dossier de règles illisible : « " + folder + " ».", unreadable);
        }
        return Sha256.of(prints.toByteArray());
    }

    private static boolean isRead(Path file) {
        String name = file.getFileName().toString();
        return (name.endsWith(".yaml") || name.endsWith(".drl")) && Files.isRegularFile(file);
    }

    private static String print(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Sha256.of(in.readNBytes(MOST_BYTES));
        }
    }
}
