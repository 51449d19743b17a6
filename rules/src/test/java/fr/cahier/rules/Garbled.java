package fr.cahier.rules;

import fr.cahier.authoring.FolderCheck;
import fr.cahier.regulation.RuleDefectException;
import fr.cahier.regulation.RuleIssue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Spoils the files of a folder, a few bytes at a time and always the same ones, and looks at what the check says. */
final class Garbled {

    private static final List<String> INSERTED = List.of(
            "\"",
            "'",
            "{",
            "}",
            "[",
            "]",
            ":",
            ": ",
            ",",
            "- ",
            "&a ",
            "*a",
            "!!x ",
            "|",
            ">",
            "%",
            "@",
            "#",
            "\\",
            "\t",
            "\n",
            "\r",
            "\0",
            "(",
            ")",
            "$",
            "==",
            "||",
            "1e999999999",
            "999999999999999999999",
            "-",
            "~",
            "null",
            "\uFEFF",
            "\u202E",
            "é",
            "? ",
            "<<: ",
            "---\n",
            "...\n",
            "/*",
            "//",
            "rule \"x\"",
            "end\n",
            ".",
            "0x7F",
            "0o7",
            "1_000",
            ".inf",
            "2020-13-99");

    private static final List<String> FOREIGN = List.of("null pointer", "Exception", "java.", "fasterxml", "snakeyaml");

    private final List<String> faults = new ArrayList<>();
    private final Random random;
    private final Path folder;
    private int accepted;

    /** @param folder a copy that may be spoilt */
    Garbled(Path folder, long seed) {
        this.folder = folder;
        this.random = new Random(seed);
    }

    /** Spoils one file after the other, so many times in all. */
    void check(int times, List<String> files) {
        for (int i = 0; i < times; i++) {
            check(files.get(i % files.size()));
        }
    }

    /** {@return what the check threw, or said in no fit form} */
    List<String> faults() {
        return faults;
    }

    /** {@return how many spoilt folders were accepted all the same} */
    int accepted() {
        return accepted;
    }

    private void check(String name) {
        Path file = folder.resolve(name);
        try {
            byte[] sound = Files.readAllBytes(file);
            byte[] spoilt = spoilt(sound);
            Files.write(file, spoilt);
            check(name, spoilt);
            Files.write(file, sound);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void check(String name, byte[] spoilt) {
        try {
            List<RuleIssue> found = diagnostics();
            accepted += found.stream().noneMatch(RuleIssue::isError) ? 1 : 0;
            found.stream()
                    .filter(diagnostic -> !isWellFormed(diagnostic))
                    .forEach(diagnostic -> faults.add(diagnostic.toString()));
        } catch (RuntimeException | StackOverflowError failure) {
            faults.add(name + " : " + failure + "\n" + new String(spoilt, StandardCharsets.UTF_8));
        }
    }

    /** Without its first file a folder is none, which is thrown. */
    private List<RuleIssue> diagnostics() {
        try {
            return FolderCheck.reading(folder).diagnostics();
        } catch (RuleDefectException refused) {
            if (refused.diagnostics().isEmpty()) {
                throw refused;
            }
            return refused.diagnostics();
        }
    }

    private static boolean isWellFormed(RuleIssue found) {
        String told = found.toString();
        return found.file().matches("([a-z_]+/)?[a-z]+[.](yaml|drl)")
                && found.line() >= 0
                && found.message().matches("(?s).+[.?]")
                && found.advice().matches("(?s).+")
                && told.length() < 3_000
                && FOREIGN.stream().noneMatch(told::contains);
    }

    private byte[] spoilt(byte[] sound) {
        byte[] spoilt = sound;
        for (int steps = 1 + random.nextInt(3); steps > 0; steps--) {
            spoilt = step(spoilt);
        }
        return spoilt;
    }

    /** Takes some bytes out, says them twice, puts others in, or moves them elsewhere. */
    private byte[] step(byte[] sound) {
        int from = random.nextInt(sound.length);
        int to = Math.min(sound.length, from + 1 + random.nextInt(random.nextInt(10) == 0 ? 200 : 4));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(sound, 0, from);
        switch (random.nextInt(4)) {
            case 0 -> {
                // left out
            }
            case 1 -> {
                out.write(sound, from, to - from);
                out.write(sound, from, to - from);
            }
            case 2 -> {
                out.writeBytes(INSERTED.get(random.nextInt(INSERTED.size())).getBytes(StandardCharsets.UTF_8));
                out.write(sound, from, to - from);
            }
            default -> out.write(sound[random.nextInt(sound.length)]);
        }
        out.write(sound, to, sound.length - to);
        return out.toByteArray();
    }
}
