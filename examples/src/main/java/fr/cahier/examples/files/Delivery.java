package fr.cahier.examples.files;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Files that appear whole, together or not at all. They are written beside the place where they will stand, flushed to the
 * disk, then renamed; until then what stood there stays, and so do its permissions after. Of several files into a directory
 * that is there already, {@link Publication} says what a killed process can leave.
 */
public final class Delivery implements Closeable {

    private static final Set<Delivery> OPEN = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> OPEN.forEach(Delivery::close)));
    }

    private final Path folder;
    private final boolean isNew;
    private final Staging staging;
    private final Move move;
    private final List<Path> files = new ArrayList<>();
    private final Set<String> names = new LinkedHashSet<>();
    private boolean open = true;

    private Delivery(Path folder, boolean isNew, Staging staging, Move move) {
        this.folder = folder;
        this.isNew = isNew;
        this.staging = staging;
        this.move = move;
        OPEN.add(this);
    }

    /**
     * Writes one document to {@code named}; to a device or a pipe, where it stands.
     *
     * @throws RefusedTargetException when nothing can be written there; nothing was
     * @throws IOException when it could not be written whole; a file that was there is as it was
     */
    public static void write(Path named, byte[] document) throws IOException {
        Target target = Target.of(named);
        if (target.isDevice()) {
            try (OutputStream device = Files.newOutputStream(target.path(), StandardOpenOption.WRITE)) {
                device.write(document);
            }
            return;
        }
        Path folder = target.path().getParent();
        if (!Files.isDirectory(folder)) {
            throw new RefusedTargetException(
                    "« " + named + " » ne peut pas être écrit : son répertoire n’existe pas. Vérifiez le chemin.");
        }
        try (Delivery delivery = into(folder)) {
            delivery.put(target.path().getFileName().toString(), document);
            delivery.commit();
        }
    }

    /** {@return whether {@code named} is the standard output of this process, under one of its names} */
    public static boolean isStandardOutput(Path named) {
        return Target.isStandardOutput(named);
    }

    /**
     * {@return a delivery into {@code folder}, which appears with the files when it is not there}
     *
     * @throws RefusedTargetException when nothing can be written there
     */
    public static Delivery into(Path folder) throws IOException {
        return into(folder, Move.AT_ONCE);
    }

    static Delivery into(Path folder, Move move) throws IOException {
        try {
            if (Files.isDirectory(folder)) {
                return begun(folder.toRealPath(), folder.toRealPath(), move);
            }
            if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
                throw new RefusedTargetException(
                        "On ne peut pas écrire dans « " + folder + " ». Ce n’est pas un répertoire.");
            }
            Path parent =
                    Files.createDirectories(folder.toAbsolutePath().getParent()).toRealPath();
            return begun(parent.resolve(folder.getFileName()), parent, move);
        } catch (RefusedTargetException told) {
            throw told;
        } catch (IOException impossible) {
            throw new RefusedTargetException(
                    "On ne peut pas écrire dans « " + folder
                            + " ». Vérifiez le chemin, vos droits et la place qui reste.",
                    impossible);
        }
    }

    private static Delivery begun(Path folder, Path beside, Move move) throws IOException {
        Staging.removeAbandoned(beside);
        return new Delivery(folder, !folder.equals(beside), Staging.in(beside), move);
    }

    /**
     * Makes one file ready.
     *
     * @param name with slashes for one in a directory, which appears with it
     */
    public synchronized void put(String name, byte[] content) throws IOException {
        String first = Path.of(name).getName(0).toString();
        Path old = folder.resolve(first);
        if (Files.exists(old, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(old, LinkOption.NOFOLLOW_LINKS)) {
            throw new RefusedTargetException("« " + old
                    + " » n’est pas un fichier ordinaire : il n’est pas remplacé. Choisissez un autre endroit.");
        }
        Target.checkWritable(old, old);
        Path ready = staging.ready().resolve(name);
        Files.createDirectories(ready.getParent());
        Files.write(ready, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        if (Files.exists(old)) {
            keepPermissions(old, ready);
        }
        files.add(ready);
        names.add(first);
    }

    /** The group is kept where the user belongs to it. */
    private static void keepPermissions(Path old, Path ready) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(old, PosixFileAttributeView.class);
        if (view == null) {
            return;
        }
        PosixFileAttributes attributes = view.readAttributes();
        PosixFileAttributeView made = Files.getFileAttributeView(ready, PosixFileAttributeView.class);
        try {
            if (!made.readAttributes().group().equals(attributes.group())) {
                made.setGroup(attributes.group());
            }
        } catch (IOException notAllowed) {
            // then it is the group of what this user makes here
        }
        made.setPermissions(attributes.permissions());
    }

    /**
     * Lets the files appear.
     *
     * @throws IOException when they could not all be put in their places: none is, and what stood there is as it was
     */
    public synchronized void commit() throws IOException {
        Flush.files(files);
        Flush.folder(staging.ready());
        if (isNew) {
            move.move(staging.ready(), folder);
        } else if (names.size() == 1) {
            String name = names.iterator().next();
            move.move(staging.ready().resolve(name), folder.resolve(name));
        } else {
            new Publication(folder, staging, move).publish(List.copyOf(names));
        }
        Flush.folder(isNew ? folder.getParent() : folder);
    }

    /**
     * {@return what another command left in the directory when it was killed between two files of several; null when there
     * is nothing}
     */
    public static @Nullable Path interrupted(Path folder) {
        Path left = folder.resolve(Publication.NAME);
        return Files.exists(left, LinkOption.NOFOLLOW_LINKS) ? left : null;
    }

    /** Drops what has not appeared. */
    @Override
    public synchronized void close() {
        if (open) {
            open = false;
            OPEN.remove(this);
            staging.discard();
        }
    }
}
