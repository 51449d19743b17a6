package fr.cahier.reliability.soak;

import fr.cahier.reliability.harness.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The folder of a host, and what somebody who edits it does: two states that are sound, A as it is shipped and B with
 * another threshold, and states with a defect.
 */
final class Editions {

    private static final String CAHIER = "cahier.yaml";
    private static final String RULES = "horaires/regles.drl";

    private final Path shipped;
    private final Path folder;

    Editions(Path shipped, Path folder) throws IOException {
        this.shipped = shipped;
        this.folder = folder;
        Folders.delete(folder);
        Folders.copy(shipped, folder);
    }

    /** An edit that leaves a defect. */
    private interface Spoiling {
        void spoil() throws IOException;
    }

    Path folder() {
        return folder;
    }

    void stateA() throws IOException {
        restore(CAHIER);
        restore(RULES);
        restore("passages.yaml");
    }

    void stateB() throws IOException {
        stateA();
        replace(CAHIER, "nombre: 5 }", "nombre: 4 }");
    }

    /** Leaves the defect of that number. */
    void spoil(int number) throws IOException {
        List<Spoiling> defects = List.of(
                () -> replace(RULES, "demiJourneesCertaines >= $requis", "demiJourneesCertain >= $requis"),
                () -> replace(CAHIER, "fuseau: Europe/Paris", "fuseau: Europe/Parys"),
                () -> Files.delete(folder.resolve("passages.yaml")),
                () -> Files.write(folder.resolve(RULES), new byte[] {'/', '/', (byte) 0xE9, '\n'}),
                () -> Files.writeString(
                        folder.resolve(RULES),
                        Files.readString(folder.resolve(RULES)).substring(0, 900)),
                () -> replace(CAHIER, "chapitres:", "chapitres: &a [ *a ]\nsuite:"),
                () -> Files.writeString(folder.resolve(RULES), "// long\n".repeat(200_000)));
        defects.get(number % defects.size()).spoil();
    }

    private void replace(String file, String before, String after) throws IOException {
        String text = Files.readString(folder.resolve(file));
        if (!text.contains(before)) {
            throw new IllegalStateException(file + " has no « " + before + " » any more. Maybe choose another edit.");
        }
        Files.writeString(
                folder.resolve(file), text.replaceFirst(Pattern.quote(before), Matcher.quoteReplacement(after)));
    }

    private void restore(String file) throws IOException {
        Files.write(folder.resolve(file), Files.readAllBytes(shipped.resolve(file)));
    }
}
