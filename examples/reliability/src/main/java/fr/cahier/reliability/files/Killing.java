package fr.cahier.reliability.files;

import fr.cahier.reliability.harness.Program;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Kills a program at an instant of its writing: as soon as anything moves in the folder, and a little later. It is the
 * signal that no program can catch.
 */
final class Killing {

    private static final long MAX_SECONDS = 120;

    private final Path folder;

    Killing(Path folder) {
        this.folder = folder;
    }

    /**
     * {@return how many microseconds after the first sign it was killed, or empty when it had ended before}
     *
     * @param after how long to wait after the first sign
     */
    Optional<Long> kill(Program program, long afterMicros) throws IOException, InterruptedException {
        long before = print();
        Process process = program.start();
        try {
            ProcessHandle java = java(process);
            long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(MAX_SECONDS);
            while (print() == before && java.isAlive() && System.nanoTime() < deadline) {
                LockSupport.parkNanos(100_000);
            }
            long sign = System.nanoTime();
            LockSupport.parkNanos(afterMicros * 1_000);
            boolean alive = java.isAlive();
            java.destroyForcibly();
            long killed = (System.nanoTime() - sign) / 1_000;
            return alive ? Optional.of(killed) : Optional.empty();
        } finally {
            Program.end(process);
        }
    }

    /** The Java program under the script that starts it; the script may start helpers before, which end by themselves. */
    private static ProcessHandle java(Process process) throws InterruptedException {
        while (process.isAlive()) {
            Optional<ProcessHandle> java = process.descendants()
                    .filter(child -> child.info().command().orElse("").endsWith("java"))
                    .findFirst();
            if (java.isPresent()) {
                return java.get();
            }
            Thread.sleep(5);
        }
        return process.toHandle();
    }

    /** Names, sizes and times of the files: it changes when one is made or written. */
    private long print() {
        long print = 17;
        File[] files = folder.toFile().listFiles();
        for (File file : files == null ? new File[0] : files) {
            print += 31L * file.getName().hashCode() + file.length() * 7 + file.lastModified();
        }
        return print;
    }
}
