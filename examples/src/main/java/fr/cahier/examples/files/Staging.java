package fr.cahier.examples.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/**
 * A directory in which files are made ready, beside the place where they will stand and so on the same disk. A lock in it
 * is held as long as its process lives: what nobody holds was left by a process that was killed, and is removed by the
 * next that writes there.
 */
final class Staging {

    static final String READY = "prets";
    static final String REPLACED = "remplaces";

    private static final String LOCK = "verrou";
    private static final Pattern NAME = Pattern.compile("\\.cahier-[0-9a-f]{16}");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int MAX_TRIES = 10;

    private final FileChannel lock;
    private Path path;
    private boolean kept;

    private Staging(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** {@return a new one in {@code folder}} */
    static Staging in(Path folder) throws IOException {
        for (int tries = 1; ; tries++) {
            Path path = unused(folder);
            try {
                Files.createDirectory(path);
                return locked(path);
            } catch (FileAlreadyExistsException | NoSuchFileException taken) {
                if (tries == MAX_TRIES || !Files.isDirectory(folder)) {
                    throw taken;
                }
            }
        }
    }

    /** {@return a name that nobody has} */
    static Path unused(Path folder) {
        byte[] name = new byte[8];
        RANDOM.nextBytes(name);
        return folder.resolve(".cahier-" + HexFormat.of().formatHex(name));
    }

    /** Between its making and its lock, another process may have taken it for one that was left. */
    private static Staging locked(Path path) throws IOException {
        FileChannel lock =
                FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        tryLock(lock);
        if (!Files.exists(path.resolve(LOCK))) {
            lock.close();
            throw new NoSuchFileException(path.toString());
        }
        Files.createDirectory(path.resolve(READY));
        return new Staging(path, lock);
    }

    Path ready() {
        return path.resolve(READY);
    }

    Path replaced() {
        return path.resolve(REPLACED);
    }

    /** Goes by another name from now on. */
    void renamed(Path other) {
        path = other;
    }

    Path path() {
        return path;
    }

    /** Leaves it where it is, for a person to look at. */
    void keep() {
        kept = true;
    }

    /** Removes it and what is in it. */
    void discard() {
        if (!kept) {
            remove(path);
        }
        try {
            lock.close();
        } catch (IOException closed) {
            // nothing is held any more
        }
    }

    /** Removes those in {@code folder} that killed processes left before what was in them was published. */
    static void removeAbandoned(Path folder) {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, ".cahier-*")) {
            for (Path entry : entries) {
                if (NAME.matcher(entry.getFileName().toString()).matches()) {
                    removeAbandonedOne(entry);
                }
            }
        } catch (IOException unreadable) {
            // what cannot be seen is left alone
        }
    }

    private static void removeAbandonedOne(Path entry) {
        whereAbandoned(entry, () -> remove(entry));
    }

    /** {@return whether the process that made {@code entry} has gone} */
    static boolean isAbandoned(Path entry) {
        return whereAbandoned(entry, () -> true);
    }

    private static boolean whereAbandoned(Path entry, BooleanSupplier then) {
        Path file = entry.resolve(LOCK);
        if (!Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS) || isSpecial(file)) {
            return false;
        }
        try (FileChannel lock = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
            return tryLock(lock) && then.getAsBoolean();
        } catch (IOException notOurs) {
            return false;
        }
    }

    /** A pipe that somebody put there would be waited for without end. */
    private static boolean isSpecial(Path file) {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean tryLock(FileChannel channel) throws IOException {
        try {
            FileLock held = channel.tryLock();
            return held != null;
        } catch (OverlappingFileLockException ours) {
            return false;
        }
    }

    /** Only what a staging holds is removed, and no link is followed. */
    private static boolean remove(Path staging) {
        try {
            for (String part : List.of(READY, REPLACED)) {
                removeFolder(staging.resolve(part));
            }
            Files.deleteIfExists(staging.resolve(LOCK));
            return Files.deleteIfExists(staging);
        } catch (IOException kept) {
            return false;
        }
    }

    private static void removeFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            removeAll(folder);
        }
    }

    /** Removes a file or a directory of those that were made ready, and what is in it. */
    static void removeAll(Path path) throws IOException {
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(path)) {
                for (Path entry : entries) {
                    removeAll(entry);
                }
            }
        }
        Files.delete(path);
    }
}
