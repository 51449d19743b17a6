package fr.cahier.internal.folder;

import fr.cahier.internal.Sha256;
import fr.cahier.regulation.RuleDefectException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** A fingerprint of what stands in a folder of rules now: two that are equal were taken from the same files. */
public final class FolderPrint {

    private static final int MOST_BYTES = 1_000_001;

    private final Path root;
    private final ByteArrayOutputStream prints = new ByteArrayOutputStream();

    private FolderPrint(Path root) {
        this.root = root;
    }

    /**
     * {@return the fingerprint of the YAML and rule files of {@code folder} and of the folders in it; of a link that leads
     * out of it, only that it is one}
     *
     * @throws RuleDefectException when the folder cannot be read, or holds more than an edition does
     */
    public static String of(Path folder) {
        try {
            FolderPrint print = new FolderPrint(folder.toRealPath());
            for (Path entry : FolderEntries.of(print.root)) {
                print.add(entry);
                if (Files.isDirectory(entry) && print.isInside(entry)) {
                    for (Path file : FolderEntries.of(entry)) {
                        print.add(file);
                    }
                }
            }
            return Sha256.of(print.prints.toByteArray());
        } catch (IOException unreadable) {
            throw new RuleDefectException("Dossier de règles illisible : « " + folder + " ».", unreadable);
        }
    }

    private void add(Path file) throws IOException {
        String name = file.getFileName().toString();
        if (name.endsWith(".yaml") || name.endsWith(".drl")) {
            prints.writeBytes((root.relativize(file) + " " + print(file) + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    private boolean isInside(Path entry) throws IOException {
        return entry.toRealPath().startsWith(root);
    }

    private String print(Path file) throws IOException {
        if (!Files.isRegularFile(file) || !isInside(file)) {
            return "";
        }
        try (InputStream in = Files.newInputStream(file.toRealPath(), LinkOption.NOFOLLOW_LINKS)) {
            return Sha256.of(in.readNBytes(MOST_BYTES));
        }
    }
}
