package fr.cahier.examples.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The one step by which something that is ready takes its place. A test makes it fail, or stops there. */
interface Move {

    /** Replaces what stands there, at once. */
    Move AT_ONCE = (from, to) -> Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);

    void move(Path from, Path to) throws IOException;
}
