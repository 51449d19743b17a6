package fr.cahier.examples.files;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Puts several ready files into a directory that holds others. The staging first takes a name that only one can have: from
 * then on the files are published, one rename after the other. A failure takes those back that were. A process that is
 * killed between two leaves the staging under that name, with the files still to come and those that were replaced: nothing
 * is lost, everyone can see it, and the same command, given again, replaces the whole.
 */
final class Publication {

    static final String NAME = ".cahier-publication";

    private static final int MAX_WAIT_MILLIS = 10_000;
    private static final int BETWEEN_LOOKS_MILLIS = 50;

    private final Path folder;
    private final Staging staging;
    private final Move move;
    private final Deque<String> published = new ArrayDeque<>();

    Publication(Path folder, Staging staging, Move move) {
        this.folder = folder;
        this.staging = staging;
        this.move = move;
    }

    void publish(List<String> names) throws IOException {
        takeName(names);
        try {
            Files.createDirectory(staging.replaced());
            for (String name : names) {
                keepReplaced(name);
                move.move(staging.ready().resolve(name), folder.resolve(name));
                published.push(name);
            }
        } catch (IOException | RuntimeException failure) {
            takeBack(failure);
            throw failure;
        }
    }

    private void takeName(List<String> names) throws IOException {
        Path taken = folder.resolve(NAME);
        for (int waited = 0; !hasTaken(taken, names); waited += BETWEEN_LOOKS_MILLIS) {
            if (waited >= MAX_WAIT_MILLIS) {
                throw new RefusedTargetException("Une autre commande écrit dans « " + folder
                        + " ». Attendez qu’elle ait fini, puis relancez celle-ci.");
            }
            pause();
        }
    }

    /** What a killed process left of the same files makes room at the moment when these take the name. */
    private boolean hasTaken(Path taken, List<String> names) throws IOException {
        Path aside = Staging.unused(folder);
        if (Files.exists(taken, LinkOption.NOFOLLOW_LINKS)) {
            if (!Staging.isAbandoned(taken)) {
                return false;
            }
            if (holdsOthers(taken, names)) {
                throw new RefusedTargetException(
                        "Dans « " + folder + " », un enregistrement a été interrompu entre deux"
                                + " fichiers : relancez la commande qui l’a fait, ou retirez « " + NAME
                                + " » de ce répertoire.");
            }
            Files.move(taken, aside, StandardCopyOption.ATOMIC_MOVE);
        }
        try {
            move.move(staging.path(), taken);
        } catch (FileSystemException another) {
            if (Files.exists(taken, LinkOption.NOFOLLOW_LINKS)) {
                return false;
            }
            throw another;
        }
        staging.renamed(taken);
        Staging.removeAbandoned(folder);
        return true;
    }

    /** What is still to come of another set of files would be lost with it. */
    private static boolean holdsOthers(Path taken, List<String> names) {
        Set<String> ours = new HashSet<>(names);
        for (String part : List.of(Staging.READY, Staging.REPLACED)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(taken.resolve(part))) {
                for (Path file : files) {
                    if (!ours.contains(file.getFileName().toString())) {
                        return true;
                    }
                }
            } catch (IOException gone) {
                // an ended one, or not begun
            }
        }
        return false;
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(BETWEEN_LOOKS_MILLIS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException(stop);
        }
    }

    /** Under a second name where the disk knows such, so that the file is never absent under its own. */
    private void keepReplaced(String name) throws IOException {
        Path old = folder.resolve(name);
        if (!Files.exists(old)) {
            return;
        }
        Path kept = staging.replaced().resolve(name);
        try {
            Files.createLink(kept, old);
        } catch (UnsupportedOperationException | FileSystemException oneNameOnly) {
            Files.copy(old, kept, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    private void takeBack(Exception failure) {
        for (String name : published) {
            try {
                Path kept = staging.replaced().resolve(name);
                if (Files.exists(kept)) {
                    Files.move(kept, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
                } else {
                    Staging.removeAll(folder.resolve(name));
                }
            } catch (IOException impossible) {
                staging.keep();
                failure.addSuppressed(impossible);
            }
        }
    }
}
