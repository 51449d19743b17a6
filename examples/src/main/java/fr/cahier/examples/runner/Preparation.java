package fr.cahier.examples.runner;

import java.io.OutputStream;

/**
 * Goes the ways that most commands go, in one process, so that their classes can be archived before anybody waits for them: a
 * verdict under the shipped edition, and one under a folder of rules.
 */
public final class Preparation {

    private Preparation() {}

    /** @param args a dossier, then a folder of rules */
    public static void main(String[] args) {
        run("evaluer", args[0]);
        run("evaluer", args[0], "--regles", args[1]);
    }

    private static void run(String... args) {
        Cahier.run(OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), args);
    }
}
