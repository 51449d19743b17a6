package fr.cahier.authoring;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cahier.authoring.limits.FolderLimits;
import fr.cahier.internal.folder.FolderFingerprint;
import fr.cahier.regulation.RuleDefectCode;
import fr.cahier.regulation.RuleDefectException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Folders in which there is too much of something, too large to be kept as files. Each is refused, whole, with the bound. */
@Timeout(20)
class BoundsTest {

    private static final String HEAD =
            "package cahiers.essai.essai\nimport fr.cahier.dossier.*\nimport fr.cahier.facts.*\n";

    @TempDir
    Path temporary;

    @Test
    void a_thousand_chapters_are_refused_and_not_read_in_part() throws IOException {
        Folder folder = Folder.minimal(temporary);
        for (int i = 0; i < 1_000; i++) {
            Files.createDirectory(folder.path().resolve("c" + i));
        }
        assertThat(folder.refusal())
                .hasMessageContaining(
                        "contient plus de 200 fichiers et dossiers : retirez ce qui n’est pas de l’édition");
        assertThatThrownBy(() -> print(folder))
                .isInstanceOf(RuleDefectException.class)
                .hasFieldOrPropertyWithValue("code", RuleDefectCode.LIMIT_EXCEEDED);
        assertThatThrownBy(() -> EditionFolder.loadAll(folder.path())).isInstanceOf(RuleDefectException.class);
    }

    @Test
    void a_chapter_of_many_files_is_refused_whether_they_are_read_or_not() throws IOException {
        Folder folder = Folder.minimal(temporary);
        for (int i = 0; i < 300; i++) {
            Files.createFile(folder.path().resolve("essai").resolve("f" + i));
        }
        assertThat(folder.refusal()).hasMessageContaining("contient plus de 200 fichiers et dossiers");
        assertThatThrownBy(() -> print(folder)).isInstanceOf(RuleDefectException.class);
    }

    @Test
    void more_editions_than_anybody_keeps_are_refused() throws IOException {
        for (int i = 0; i < 60; i++) {
            Files.createDirectories(temporary.resolve("e" + i));
            Files.writeString(temporary.resolve("e" + i).resolve("cahier.yaml"), "");
        }
        assertThatThrownBy(() -> EditionFolder.loadAll(temporary)).hasMessageContaining("plus de 50 éditions");
    }

    @Test
    void more_chapters_than_an_edition_has_are_refused() {
        isRefused(
                "chapitres:\n",
                "chapitres:\n" + lines(51, i -> "  - { dossier: c" + i + ", titre: \"x\" }"),
                "cahier.yaml:11:1 : il y a plus de 50 éléments sous « chapitres ».");
    }

    @Test
    void more_thresholds_than_an_edition_has_are_refused() {
        isRefused(
                "seuils:\n",
                "seuils:\n"
                        + lines(
                                200,
                                i -> "  - { code: s" + i + ", libelle: x, rubrique: x, lignes: \"1\","
                                        + " valeurs: [{ du: \"2026-01-01\", nombre: 1 }] }"),
                "il y a plus de 200 éléments sous « seuils ».");
    }

    private void isRefused(String before, String after, String reason) {
        assertThat(Folder.minimal(temporary)
                        .replace("cahier.yaml", before, after)
                        .refusal())
                .hasMessageContaining(reason);
    }

    @Test
    void more_rules_than_a_file_holds_are_refused() {
        Folder folder = Folder.minimal(temporary).write("essai/regles.drl", HEAD + rules("a", 2_000, 1));
        assertThat(folder.refusal())
                .hasMessageContaining("essai/regles.drl:1604:1 : « a200 » : le fichier a plus de 200 règles.");
    }

    @Test
    void more_rules_than_an_edition_holds_are_refused() {
        assertThat(chapters(6, chapter -> rules(chapter, 180, 1)).refusal())
                .hasMessageContaining("l’édition a plus de 1000 règles.");
    }

    @Test
    void more_conditions_than_an_edition_holds_are_refused() {
        assertThat(chapters(2, chapter -> rules(chapter, 60, 60)).refusal())
                .hasMessageContaining("les règles de l’édition ont plus de 5000 conditions et liaisons en tout.");
    }

    @Test
    void more_obligations_than_an_edition_holds_are_refused() {
        Folder folder = Folder.minimal(temporary)
                .write(
                        "essai/obligations.yaml",
                        lines(
                                1_500,
                                i -> "- { id: E" + (char) ('A' + i / 100) + "-" + (100 + i % 100)
                                        + ", titre: x, rubrique: x, lignes: \"1\" }"));
        assertThat(folder.refusal()).hasMessageContaining("l’édition a plus de 1000 obligations.");
    }

    @Test
    void a_list_that_does_not_end_is_refused() {
        Folder folder = Folder.minimal(temporary).write("passages.yaml", "- x\n".repeat(200_000));
        assertThat(folder.refusal()).hasMessageContaining("passages.yaml:2001:3 : plus de 2000 éléments se suivent.");
    }

    @Test
    void of_endless_faults_the_first_are_told() {
        Folder folder = Folder.minimal(temporary).write("passages.yaml", "- &a\n".repeat(150_000));
        assertThat(folder.refusal().diagnostics()).hasSizeBetween(200, 250);
    }

    @Test
    void files_that_are_too_much_together_are_refused() {
        String filler = "# x\n".repeat(240_000);
        Folder folder = chapters(12, chapter -> rules(chapter, 1, 1));
        for (int i = 0; i < 12; i++) {
            folder.write("c" + i + "/obligations.yaml", filler + "[]\n");
        }
        assertThat(folder.refusal()).hasMessageContaining("avec ce fichier, l’édition dépasse 10 Mo.");
    }

    @Test
    void links_in_a_ring_are_refused() throws IOException {
        Folder folder = Folder.minimal(temporary);
        Path file = folder.path().resolve("passages.yaml");
        Files.delete(file);
        Files.createSymbolicLink(file, folder.path().resolve("ring.yaml"));
        Files.createSymbolicLink(folder.path().resolve("ring.yaml"), file);
        Files.createSymbolicLink(folder.path().resolve("essai/essai"), folder.path());
        assertThat(folder.refusal()).hasMessageContaining("passages.yaml : le fichier est introuvable.");
        assertThat(print(folder)).isNotEmpty();
    }

    @Test
    void a_link_to_a_link_out_of_the_folder_is_refused() throws IOException {
        Folder folder = Folder.minimal(temporary);
        Files.move(folder.path().resolve("passages.yaml"), temporary.resolve("dehors.yaml"));
        Files.createSymbolicLink(folder.path().resolve("dedans.yaml"), temporary.resolve("dehors.yaml"));
        Files.createSymbolicLink(folder.path().resolve("passages.yaml"), Path.of("dedans.yaml"));
        assertThat(folder.refusal()).hasMessageContaining("passages.yaml : ce lien mène hors du dossier.");
        String before = print(folder);
        Files.writeString(temporary.resolve("dehors.yaml"), "[]");
        assertThat(print(folder)).as("of what is outside, nothing is read").isEqualTo(before);
    }

    @Test
    void a_chapter_that_is_linked_inside_the_folder_is_read_and_watched() throws IOException {
        Folder folder = Folder.minimal(temporary);
        Files.move(folder.path().resolve("essai"), folder.path().resolve("vrai"));
        Files.createSymbolicLink(folder.path().resolve("essai"), Path.of("vrai"));
        Files.delete(folder.path().resolve("vrai/regles.drl"));
        String before = print(folder);
        folder.write("vrai/regles.drl", HEAD);
        assertThat(print(folder)).isNotEqualTo(before);
    }

    /** Each link would be read and counted as a file of its own: 4,000 times one megabyte, of which nothing is on the disk. */
    @Test
    void a_sparse_file_behind_links_is_refused_at_once() throws IOException {
        Folder folder = Folder.minimal(temporary);
        Path sparse = sparse(folder.path().resolve("grand.yaml"), 1_000_000);
        for (int i = 0; i < 20; i++) {
            Path chapter = Files.createDirectory(folder.path().resolve("c" + i));
            for (int j = 0; j < 60; j++) {
                Files.createSymbolicLink(chapter.resolve("l" + j + ".yaml"), sparse);
            }
        }
        assertThatThrownBy(() -> print(folder))
                .isInstanceOf(RuleDefectException.class)
                .hasFieldOrPropertyWithValue("code", RuleDefectCode.LIMIT_EXCEEDED)
                .hasMessageContaining("dépassent 10 Mo en tout");
        assertThat(EditionFolder.load(folder.path()).edition().obligations())
                .as("what is no part of the edition is not read")
                .hasSize(2);
        assertThatThrownBy(() -> EditionFolder.open(folder.path())).isInstanceOf(RuleDefectException.class);
    }

    @Test
    void a_file_larger_than_any_is_not_read_to_be_watched() throws IOException {
        Folder folder = Folder.minimal(temporary);
        for (int i = 0; i < 100; i++) {
            sparse(folder.path().resolve("grand" + i + ".yaml"), 1L << 34);
        }
        assertThat(print(folder)).isNotEmpty();
        sparse(folder.path().resolve("passages.yaml"), 1L << 34);
        assertThat(folder.refusal()).hasMessageContaining("passages.yaml : le fichier dépasse 1 Mo.");
    }

    @Test
    void more_entries_in_all_than_an_edition_has_are_refused() throws IOException {
        Folder folder = Folder.minimal(temporary);
        for (int i = 0; i < 20; i++) {
            Path chapter = Files.createDirectory(folder.path().resolve("c" + i));
            for (int j = 0; j < 101; j++) {
                Files.createFile(chapter.resolve("f" + j));
            }
        }
        assertThatThrownBy(() -> print(folder))
                .hasMessageContaining("contient plus de 2000 fichiers et dossiers : retirez");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x\u001B[2J", "x\u202Ey", "x\u0085", "x\u2066", "x\ny", "x\u200B"})
    void a_name_that_does_not_show_is_refused_and_shown(String name) throws IOException {
        Folder folder = Folder.minimal(temporary);
        Files.createDirectory(folder.path().resolve(name));
        Files.createFile(folder.path().resolve(name).resolve("regles.drl"));
        assertThat(folder.refusal())
                .hasMessageContaining("porte un caractère qui ne se voit pas : renommez-le, ou retirez-le.")
                .hasMessageMatching("[ -~À-ÿ’«»]+");
        assertThatThrownBy(() -> print(folder)).isInstanceOf(RuleDefectException.class);
        assertThatThrownBy(() -> EditionFolder.loadAll(folder.path().getParent()))
                .as("the folder above may have any name but such")
                .isInstanceOf(RuleDefectException.class)
                .hasFieldOrPropertyWithValue("code", RuleDefectCode.REFUSED_CHARACTER);
    }

    @Test
    void an_edition_that_is_a_link_out_of_the_folder_of_editions_is_refused() throws IOException {
        Path editions = Files.createDirectory(temporary.resolve("editions"));
        Folder outside = Folder.minimal(temporary);
        Files.createSymbolicLink(editions.resolve("e2026"), outside.path());
        assertThatThrownBy(() -> EditionFolder.loadAll(editions))
                .isInstanceOf(RuleDefectException.class)
                .hasFieldOrPropertyWithValue("code", RuleDefectCode.UNREADABLE_FOLDER)
                .hasMessageContaining("e2026 » est un lien qui mène hors du dossier");
    }

    private static String print(Folder folder) {
        return FolderFingerprint.of(folder.path(), FolderLimits.standard());
    }

    private static Path sparse(Path file, long bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.SPARSE)) {
            channel.write(ByteBuffer.wrap(new byte[] {'\n'}), bytes - 1);
        }
        return file;
    }

    @Test
    void a_device_is_refused() throws IOException {
        Folder folder = Folder.minimal(temporary);
        Files.delete(folder.path().resolve("cahier.yaml"));
        Files.createSymbolicLink(folder.path().resolve("cahier.yaml"), Path.of("/dev/zero"));
        assertThat(folder.refusal()).hasMessageContaining("cahier.yaml : ce lien mène hors du dossier.");
    }

    /** The small edition, with so many more chapters. */
    private Folder chapters(int count, UnaryOperator<String> rules) {
        Folder folder = Folder.minimal(temporary)
                .replace(
                        "cahier.yaml",
                        "chapitres:\n",
                        "chapitres:\n" + lines(count, i -> "  - { dossier: c" + i + ", titre: \"x\" }"));
        for (int i = 0; i < count; i++) {
            folder.write("c" + i + "/obligations.yaml", "[]\n");
            folder.write("c" + i + "/regles.drl", HEAD.replace("essai.essai", "essai.c" + i) + rules.apply("c" + i));
        }
        return folder;
    }

    private static String rules(String name, int count, int conditions) {
        return lines(
                count,
                i -> "rule \"" + name + i + "\"\n  @obligation( \"ESS-01\" ) @conclut( \"satisfaite\" )\nwhen\n  Site( "
                        + lines(conditions, at -> "nom == \"" + at + "\"")
                                .strip()
                                .replace("\n", ",\n    ")
                        + ",\n    $site : id )\nthen\nend\n");
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(joining("\n", "", "\n"));
    }
}
