package fr.cahier.rules;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.authoring.FolderCheck;
import fr.cahier.regulation.RuleIssue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people usually get wrong, made in a copy of the shipped edition: the message names the line and the mend. */
class TypicalSlipsTest {

    private static final Path SLIPS = Path.of("src/test/resources/fautes/fautes.txt");

    /** Slips that only a played case can show. */
    private static final String PLAYED = "joué";

    @TempDir
    Path temporary;

    /** One block of the file: in it, a vertical bar stands for the end of a line. */
    record Slip(String name, String file, String before, String after, String expected, String how) {

        static Slip of(String block) {
            return new Slip(
                    value(block, "faute"),
                    value(block, "fichier"),
                    value(block, "avant").replace('|', '\n'),
                    value(block, "après").replace('|', '\n'),
                    value(block, "attendu"),
                    value(block, "comment"));
        }

        private static String value(String block, String key) {
            return block.lines()
                    .filter(line -> line.startsWith(key + ": "))
                    .map(line -> line.substring(key.length() + 2))
                    .findFirst()
                    .orElse("");
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Slip> slips() throws IOException {
        return Arrays.stream(Files.readString(SLIPS).split("\n\n")).map(Slip::of);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("slips")
    void the_message_names_the_line_and_the_mend(Slip slip) throws IOException {
        Path folder = FolderEditionTest.copy(temporary);
        keepCasesOf(slip, folder);
        Path file = folder.resolve(slip.file());
        String text = Files.readString(file);
        assertThat(text).contains(slip.before());
        int at = text.indexOf(slip.before());
        Files.writeString(
                file,
                text.substring(0, at)
                        + slip.after()
                        + text.substring(at + slip.before().length()));
        FolderCheck check = slip.how().equals(PLAYED) ? FolderCheck.playing(folder) : FolderCheck.reading(folder);
        List<String> told =
                check.diagnostics().stream().map(RuleIssue::toString).toList();
        assertThat(told).contains(slip.expected());
        assertThat(check.diagnostics())
                .as("everything that is told has a line and a column")
                .allMatch(found -> found.line() > 0 && found.column() > 0);
    }

    /** The cases of chapters that the slip does not touch would only be read again each time. */
    private static void keepCasesOf(Slip slip, Path folder) throws IOException {
        Path chapter = folder.resolve(
                        slip.expected().substring(0, slip.expected().indexOf(':')))
                .getParent();
        Path touched = folder.resolve(slip.file()).getParent();
        try (Stream<Path> files = Files.walk(folder, 2)) {
            for (Path file : files.filter(file -> file.endsWith("cas.yaml")).toList()) {
                if (!file.getParent().equals(chapter) && !file.getParent().equals(touched)) {
                    Files.delete(file);
                }
            }
        }
    }

    @Test
    void there_are_at_least_thirty_of_them() throws IOException {
        assertThat(slips().map(Slip::name).distinct()).hasSizeGreaterThanOrEqualTo(30);
    }
}
