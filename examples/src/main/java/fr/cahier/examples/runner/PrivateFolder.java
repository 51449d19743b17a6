package fr.cahier.examples.runner;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A directory in which nobody but the user reads or writes.
 *
 * @param wanted where it is kept from one run to the next; null where this system has no such place
 */
record PrivateFolder(@Nullable Path wanted) {

    private static final Set<PosixFilePermission> OF_OTHERS = EnumSet.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE);

    /** {@return the directory of this user's logs, where each system wants it} */
    static PrivateFolder ofLogs(Map<String, String> environment, String system, @Nullable String home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return new PrivateFolder(absolute(environment.get("LOCALAPPDATA"), "Cahier/Logs"));
        }
        if (name.startsWith("mac")) {
            return new PrivateFolder(absolute(home, "Library/Logs/Cahier"));
        }
        Path chosen = absolute(environment.get("XDG_STATE_HOME"), "cahier");
        return new PrivateFolder(chosen == null ? absolute(home, ".local/state/cahier") : chosen);
    }

    private static @Nullable Path absolute(@Nullable String start, String rest) {
        try {
            Path path = start == null || start.isEmpty() ? null : Path.of(start);
            return path == null || !path.isAbsolute() ? null : path.resolve(rest);
        } catch (InvalidPathException unreadable) {
            return null;
        }
    }

    /** {@return the directory, which is there; a temporary one where the wanted one cannot be had, or is open to others} */
    Path made() throws IOException {
        try {
            if (wanted != null && make(wanted) && isPrivate(wanted)) {
                return wanted;
            }
        } catch (IOException | RuntimeException unusable) {
            // a temporary one does
        }
        return Files.createTempDirectory("cahier-");
    }

    private static boolean make(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectories(folder.getParent());
            Files.createDirectory(folder, closed(folder.getParent()));
        }
        return true;
    }

    private static FileAttribute<?>[] closed(Path parent) throws IOException {
        FileStore store = Files.getFileStore(parent);
        return store.supportsFileAttributeView(PosixFileAttributeView.class)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
    }

    private static boolean isPrivate(Path folder) throws IOException {
        PosixFileAttributeView view =
                Files.getFileAttributeView(folder, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        return Files.isWritable(folder)
                && (view == null || view.readAttributes().permissions().stream().noneMatch(OF_OTHERS::contains));
    }
}
