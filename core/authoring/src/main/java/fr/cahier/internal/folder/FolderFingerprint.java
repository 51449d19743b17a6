package fr.cahier.internal.folder;

import fr.cahier.authoring.limits.FolderLimits;
import fr.cahier.internal.ByteSize;
import fr.cahier.internal.Sha256;
import fr.cahier.regulation.RuleDefectCode;
import fr.cahier.regulation.RuleDefectException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** A fingerprint of the rule and YAML files of a folder: equal ones come from equal files. */
public final class FolderFingerprint {

    private final Path root;
    private final FolderLimits limits;
    private final FolderEntries entries;
    private final ByteArrayOutputStream prints = new ByteArrayOutputStream();
    private int bytesInAll;

    private FolderFingerprint(Path root, FolderLimits limits) {
        this.root = root;
        this.limits = limits;
        this.entries = new FolderEntries(root, limits);
    }

    /**
     * Of a link that leads outside, or a file beyond the limit, only the presence counts.
     *
     * @throws RuleDefectException when the folder cannot be read, or exceeds {@code limits}
     */
    public static String of(Path folder, FolderLimits limits) {
        try {
            FolderFingerprint print = new FolderFingerprint(folder.toRealPath(), limits);
            for (Path entry : print.entries.in(print.root)) {
                print.add(entry);
                if (Files.isDirectory(entry) && print.isInside(entry)) {
                    for (Path file : print.entries.in(entry)) {
                        print.add(file);
                    }
                }
            }
            return Sha256.of(print.prints.toByteArray());
        } catch (IOException unreadable) {
            throw new RuleDefectException(
                    RuleDefectCode.UNREADABLE_FOLDER,
                    "Dossier de règles illisible : " + FolderEntries.quoted(folder) + ".",
                    unreadable);
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
        Path real = file.toRealPath();
        if (Files.size(real) > limits.fileBytes()) {
            return "large";
        }
        try (InputStream in = Files.newInputStream(real, LinkOption.NOFOLLOW_LINKS)) {
            byte[] bytes = in.readNBytes(limits.fileBytes() + 1);
            count(bytes.length);
            return Sha256.of(bytes);
        }
    }

    private void count(int bytes) {
        bytesInAll += bytes;
        if (bytesInAll > limits.bytes()) {
            throw new RuleDefectException(
                    RuleDefectCode.LIMIT_EXCEEDED,
                    "Les fichiers de " + FolderEntries.quoted(root) + " dépassent " + ByteSize.text(limits.bytes())
                            + " en tout : retirez ceux qui ne servent pas.");
        }
    }
}
