package fr.cahier.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.regulation.RuleDefectCode;
import fr.cahier.regulation.RuleDefectException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that somebody may send by mail. Each is refused before anything is built, for the reason on its first line. */
@Timeout(20)
class AttacksTest {

    private static final Path ATTACKS = Path.of("src/test/resources/attaques");
    private static final String EXPECTED = "attendu : ";

    @TempDir
    Path temporary;

    static Stream<Path> regles() throws IOException {
        return Files.list(ATTACKS.resolve("regles")).sorted();
    }

    static Stream<Path> obligations() throws IOException {
        return Files.list(ATTACKS.resolve("obligations")).sorted();
    }

    static Stream<Path> cahier() throws IOException {
        return Files.list(ATTACKS.resolve("cahier")).sorted();
    }

    @ParameterizedTest
    @MethodSource("regles")
    void a_rule_file_that_does_more_than_compare_is_refused(Path attack) throws IOException {
        isRefused(attack, "essai/regles.drl");
    }

    @ParameterizedTest
    @MethodSource("obligations")
    void obligations_that_are_not_plain_are_refused(Path attack) throws IOException {
        isRefused(attack, "essai/obligations.yaml");
    }

    @ParameterizedTest
    @MethodSource("cahier")
    void a_cahier_that_leads_elsewhere_is_refused(Path attack) throws IOException {
        isRefused(attack, "cahier.yaml");
    }

    private void isRefused(Path attack, String file) throws IOException {
        String content = Files.readString(attack);
        String firstLine = content.lines().findFirst().orElseThrow();
        assertThat(firstLine).contains(EXPECTED);
        String reason = firstLine.substring(firstLine.indexOf(EXPECTED) + EXPECTED.length());
        RuleDefectException refusal =
                Folder.minimal(temporary).write(file, content).refusal();
        assertThat(refusal).as("accepted").isNotNull();
        assertThat(refusal).hasMessageContaining(reason).returns(RuleDefectCode.WRONG_FILES, RuleDefectException::code);
    }

    @Test
    void there_are_at_least_a_hundred_and_fifty_of_them() throws IOException {
        assertThat(regles().count() + obligations().count() + cahier().count()).isGreaterThanOrEqualTo(150);
    }

    @Test
    void a_link_out_of_the_folder_is_refused() throws IOException {
        Path secret = Files.writeString(temporary.resolve("secret.yaml"), "mot-de-passe: x");
        Folder folder = Folder.minimal(temporary);
        Path linked = folder.path().resolve("essai/obligations.yaml");
        Files.delete(linked);
        Files.createSymbolicLink(linked, secret);
        assertThat(folder.refusal()).hasMessageContaining("ce lien mène hors du dossier");
    }

    @Test
    void a_chapter_that_is_a_link_out_of_the_folder_is_refused() throws IOException {
        Folder folder = Folder.minimal(temporary);
        Path outside = Files.move(folder.path().resolve("essai"), temporary.resolve("dehors"));
        Files.createSymbolicLink(folder.path().resolve("essai"), outside);
        assertThat(folder.refusal()).hasMessageContaining("ce lien mène hors du dossier");
    }

    @Test
    void a_file_that_is_a_folder_is_refused() throws IOException {
        Folder folder = Folder.minimal(temporary);
        Files.delete(folder.path().resolve("essai/regles.drl"));
        Files.createDirectory(folder.path().resolve("essai/regles.drl"));
        assertThat(folder.refusal()).hasMessageContaining("ce n’est pas un fichier ordinaire");
    }

    @Test
    void a_pipe_that_would_never_end_is_refused() throws IOException, InterruptedException {
        Folder folder = Folder.minimal(temporary);
        Path pipe = folder.path().resolve("essai/regles.drl");
        Files.delete(pipe);
        new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
        assertThat(folder.refusal()).hasMessageContaining("ce n’est pas un fichier ordinaire");
    }

    @Test
    void a_huge_file_is_refused() {
        Folder folder = Folder.minimal(temporary).write("essai/regles.drl", "// x\n".repeat(300_000));
        assertThat(folder.refusal()).hasMessageContaining("le fichier dépasse 1 Mo");
    }

    @Test
    void a_file_in_another_encoding_is_refused() throws IOException {
        Folder folder = Folder.minimal(temporary);
        Files.write(folder.path().resolve("essai/regles.drl"), "// règles".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(folder.refusal())
                .hasMessageContaining("essai/regles.drl:1:5 : le fichier n’est pas enregistré en UTF-8");
    }

    @Test
    void a_rule_file_that_no_chapter_names_is_refused() {
        Folder folder = Folder.minimal(temporary).write("oublie/regles.drl", "package oublie\n");
        assertThat(folder.refusal()).hasMessageContaining("ce chapitre n’est pas dans cahier.yaml");
    }

    @Test
    void all_problems_of_all_files_are_told_at_once() {
        Folder folder = Folder.minimal(temporary)
                .replace("cahier.yaml", "2026-01-01", "2026-13-01")
                .replace("essai/obligations.yaml", "exigence:", "exigance:")
                .replace("essai/regles.drl", "postesInternet >=", "postInternet >=")
                .replace("commun/regles.drl", "Reponse.NON", "Reponse.NAN");
        assertThat(folder.refusal().diagnostics())
                .extracting(found -> found.file() + ":" + found.line())
                .contains(
                        "cahier.yaml:8",
                        "cahier.yaml:20",
                        "essai/obligations.yaml:15",
                        "essai/regles.drl:10",
                        "commun/regles.drl:9");
    }
}
