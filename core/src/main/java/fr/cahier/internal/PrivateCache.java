package fr.cahier.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Keeps bytes from one run to the next, in a directory where nobody else can write. What others could have changed,
 * what is damaged and what cannot be written is as if it were not there: a cache never makes a program fail.
 */
public final class PrivateCache {

    private static final int MOST_FILES = 20;
    private static final int MOST_BYTES = 50_000_000;
    private static final int DIGITS = 64;
    private static final String SUFFIX = ".regles";
    private static final Set<PosixFilePermission> OF_OTHERS =
            EnumSet.of(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private final Path directory;

    /** @param directory where to keep them; made, for its owner alone, when first something is kept */
    public PrivateCache(Path directory) {
        this.directory = directory.toAbsolutePath();
    }

    /** {@return what was kept under {@code key}, unless it is not what it was} */
    public Optional<byte[]> get(String key) {
        try {
            Path file = file(key);
            if (!Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS) || !isPrivate(directory) || !isPrivate(file)) {
                return Optional.empty();
            }
            byte[] kept = bytes(file);
            if (kept.length < DIGITS || kept.length > MOST_BYTES) {
                return Optional.empty();
            }
            byte[] content = Arrays.copyOfRange(kept, DIGITS, kept.length);
            byte[] seal = Arrays.copyOf(kept, DIGITS);
            return Arrays.equals(seal, seal(key, content)) ? Optional.of(content) : Optional.empty();
        } catch (IOException | RuntimeException unusable) {
            return Optional.empty();
        }
    }

    private static byte[] bytes(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return new byte[0];
        }
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return in.readNBytes(MOST_BYTES + 1);
        }
    }

    /** Keeps {@code content} under {@code key}, and drops what was kept longest ago where there is too much. */
    public void put(String key, byte[] content) {
        try {
            make();
            if (!isPrivate(directory)) {
                return;
            }
            write(Files.createTempFile(directory, "neuf", null), key, content);
            dropOldest();
        } catch (IOException | RuntimeException unusable) {
            // the next run does without
        }
    }

    private void write(Path started, String key, byte[] content) throws IOException {
        try {
            Files.write(started, seal(key, content));
            Files.write(started, content, StandardOpenOption.APPEND);
            Files.move(started, file(key), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(started);
        }
    }

    private Path file(String key) {
        return directory.resolve(key + SUFFIX);
    }

    private static byte[] seal(String key, byte[] content) {
        return Sha256.of((key + Sha256.of(content)).getBytes(StandardCharsets.US_ASCII))
                .getBytes(StandardCharsets.US_ASCII);
    }

    private void make() throws IOException {
        if (Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.createDirectories(directory.getParent());
        if (posix(directory.getParent())) {
            Files.createDirectory(
                    directory, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectory(directory);
        }
    }

    private static boolean posix(Path path) {
        return Files.getFileAttributeView(path, PosixFileAttributeView.class) != null;
    }

    /** {@return whether it is the user's own, and nobody else may write in it} */
    private boolean isPrivate(Path path) throws IOException {
        if (Files.isSymbolicLink(path) || !Files.exists(path)) {
            return false;
        }
        boolean closed = !posix(path)
                || Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS).stream()
                        .noneMatch(OF_OTHERS::contains);
        return closed && Files.getOwner(path, LinkOption.NOFOLLOW_LINKS).equals(user());
    }

    /** Whoever runs the program owns what it makes. */
    private UserPrincipal user() throws IOException {
        Path made = Files.createTempFile(directory, "moi", null);
        try {
            return Files.getOwner(made, LinkOption.NOFOLLOW_LINKS);
        } finally {
            Files.delete(made);
        }
    }

    private void dropOldest() throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            List<Path> kept = entries.filter(entry -> entry.toString().endsWith(SUFFIX))
                    .sorted(Comparator.comparing(PrivateCache::age).reversed())
                    .toList();
            for (Path old : kept.subList(Math.min(MOST_FILES, kept.size()), kept.size())) {
                Files.deleteIfExists(old);
            }
        }
    }

    private static FileTime age(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException gone) {
            return FileTime.fromMillis(0);
        }
    }
}
