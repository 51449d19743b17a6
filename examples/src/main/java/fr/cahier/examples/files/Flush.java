package fr.cahier.examples.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Sees that what was written is on the disk. */
final class Flush {

    /** A disk that is asked many times at once answers many at once: thousands of files take a tenth of the time. */
    private static final int AT_ONCE = 32;

    private Flush() {}

    static void files(List<Path> files) throws IOException {
        if (files.size() == 1) {
            force(files.get(0), StandardOpenOption.WRITE);
            return;
        }
        ExecutorService threads = Executors.newFixedThreadPool(Math.min(AT_ONCE, files.size()));
        try {
            CompletableFuture.allOf(files.stream()
                            .map(file -> CompletableFuture.runAsync(() -> file(file), threads))
                            .toArray(CompletableFuture[]::new))
                    .join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof UncheckedIOException lost) {
                throw lost.getCause();
            }
            throw failure;
        } finally {
            threads.shutdownNow();
        }
    }

    private static void file(Path file) {
        try {
            force(file, StandardOpenOption.WRITE);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    /** Not every system can: then it is done when the system thinks fit. */
    static void folder(Path folder) {
        try {
            force(folder, StandardOpenOption.READ);
        } catch (IOException notHere) {
            // the files themselves are on the disk
        }
    }

    private static void force(Path file, StandardOpenOption way) throws IOException {
        try (FileChannel channel = FileChannel.open(file, way)) {
            channel.force(true);
        }
    }
}
