package fr.cahier.examples.runner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Does something each time that something was saved in one of several folders. */
final class Watch {

    private static final int DEPTH = 3;

    /** Beyond this many entries, what a folder holds is refused by the check itself. */
    private static final int MAX_ENTRIES = 10_000;

    /** What happens between two looks. */
    interface Pause {
        /** {@return whether to go on looking} */
        boolean last() throws InterruptedException;
    }

    private final List<Path> folders;
    private final Pause pause;

    Watch(List<Path> folders, Pause pause) {
        this.folders = folders;
        this.pause = pause;
    }

    /**
     * Runs {@code check} now, then after each change, until the pause says that it is enough. Editors save in several
     * steps: a change is looked at once two looks in a row see the same.
     */
    void run(Runnable check) {
        String checked = state();
        String seen = checked;
        check.run();
        try {
            while (pause.last()) {
                String now = state();
                if (now.equals(seen) && !now.equals(checked)) {
                    checked = now;
                    check.run();
                }
                seen = now;
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /** Names, sizes and times of what is there; a folder that has gone is a state like another. */
    private String state() {
        return folders.stream().map(Watch::state).collect(Collectors.joining("\n"));
    }

    private static String state(Path folder) {
        try (Stream<Path> entries = Files.walk(folder, DEPTH)) {
            return entries.limit(MAX_ENTRIES).sorted().map(Watch::look).collect(Collectors.joining("\n"));
        } catch (IOException | UncheckedIOException gone) {
            return "";
        }
    }

    private static String look(Path file) {
        try {
            return file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
        } catch (IOException gone) {
            return file + " ?";
        }
    }
}
