package fr.cahier.examples.runner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the standard output of this process is. */
final class StandardOutput {

    private static final Path ITSELF = Path.of("/dev/fd/1");
    private static final int KIND = 0xF000;
    private static final int PIPE = 0x1000;
    private static final int SOCKET = 0xC000;

    private StandardOutput() {}

    /**
     * {@return whether another program reads it: then nothing but that program's going makes it fail} The system says so
     * too, but in the language of the user.
     */
    static boolean isPipe() {
        try {
            int kind = (int) Files.getAttribute(ITSELF, "unix:mode") & KIND;
            return kind == PIPE || kind == SOCKET;
        } catch (IOException | RuntimeException unknown) {
            return false;
        }
    }
}
