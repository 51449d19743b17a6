package fr.cahier.examples.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody else may have put files, names and links into a directory that the command line only names. */
class FoundFilesTest {

    private static final String OUTSIDE = "Ce lien mène hors du répertoire.";

    @TempDir
    private Path temporary;

    private Path directory;
    private Path secret;

    @BeforeEach
    void write() throws IOException {
        directory = Files.createDirectory(temporary.resolve("dossiers"));
        secret = Files.writeString(temporary.resolve("secret"), "motdepasse:x:0");
    }

    @Test
    void a_link_among_dossiers_is_not_followed_out_of_their_directory() throws IOException {
        Files.writeString(directory.resolve("a.json"), "{}");
        Files.createSymbolicLink(directory.resolve("b.json"), secret);

        Run run = Run.cahier("evaluer", directory.toString());

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("b.json", OUTSIDE);
        assertThat(run.out() + run.err()).doesNotContain("motdepasse");
    }

    @Test
    void a_replay_does_not_follow_it_either() throws IOException {
        Files.createSymbolicLink(directory.resolve("b.json"), secret);

        Run run = Run.cahier("impact", "spro-conseil/2020", "--dossiers", directory.toString());

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).contains(OUTSIDE);
        assertThat(run.out() + run.err()).doesNotContain("motdepasse");
    }

    @Test
    void a_link_among_instructions_is_not_followed_out_of_their_directory() throws IOException {
        Files.writeString(directory.resolve("a.json"), "{}");
        Path instructions = Files.createDirectory(temporary.resolve("instructions"));
        Files.createSymbolicLink(instructions.resolve("a.json"), secret);

        Run run = Run.cahier("ecarts", directory.toString(), "--instructions", instructions.toString());

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("a.json", OUTSIDE);
        assertThat(run.out() + run.err()).doesNotContain("motdepasse");
    }

    @Test
    void a_link_that_stays_inside_is_followed_and_so_is_one_that_the_command_line_names() throws IOException {
        Files.writeString(directory.resolve("a.json"), "{}");
        Files.createSymbolicLink(directory.resolve("b.json"), Path.of("a.json"));
        Path named = Files.createSymbolicLink(temporary.resolve("n.json"), directory.resolve("a.json"));

        assertThat(Run.cahier("evaluer", directory.toString()).code()).isEqualTo(2);
        assertThat(Run.cahier("evaluer", named.toString()).code()).isEqualTo(2);
    }

    @Test
    void a_file_whose_name_begins_with_an_at_sign_gives_no_arguments() throws IOException {
        Path arguments = Files.writeString(temporary.resolve("x.json"), "--aide");

        Run run = Run.cahier("evaluer", "@" + arguments);

        assertThat(run.code()).isEqualTo(4);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void of_very_many_problems_the_others_are_counted_on_the_screen_too() throws IOException {
        Path file = Files.writeString(directory.resolve("a.json"), "{" + "\"x\":1,".repeat(101) + "\"x\":1}");

        assertThat(Run.cahier("evaluer", file.toString()).err()).endsWith("  … et 2 autres\n");
        assertThat(Run.cahier("plan", file.toString()).err()).endsWith("  … et 2 autres\n");
    }
}
