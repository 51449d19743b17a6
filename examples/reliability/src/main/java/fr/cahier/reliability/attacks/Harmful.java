package fr.cahier.reliability.attacks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Does what an attack wants to do: whoever watches for it must see it here. */
public final class Harmful {

    private Harmful() {}

    /** @param arguments the file to write */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Files.writeString(Path.of(arguments[0]), "written");
        new ProcessBuilder("true").start().waitFor();
    }
}
