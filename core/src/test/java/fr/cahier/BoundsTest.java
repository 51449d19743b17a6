package fr.cahier;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cahier.internal.folder.FolderPrint;
import fr.cahier.regulation.RuleDefectException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

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
        assertThatThrownBy(() -> FolderPrint.of(folder.path())).isInstanceOf(RuleDefectException.class);
        assertThatThrownBy(() -> Editions.directory(folder.path())).isInstanceOf(RuleDefectException.class);
    }

    @Test
    void more_editions_than_anybody_keeps_are_refused() throws IOException {
        for (int i = 0; i < 60; i++) {
            Files.createDirectories(temporary.resolve("e" + i));
            Files.writeString(temporary.resolve("e" + i).resolve("cahier.yaml"), "");
        }
        assertThatThrownBy(() -> Editions.directory(temporary)).hasMessageContaining("plus de 50 éditions");
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
                        lines(1_500, i -> "- { id: E-" + i + ", titre: x, rubrique: x, lignes: \"1\" }"));
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
        assertThat(FolderPrint.of(folder.path())).isNotEmpty();
    }

    @Test
    void a_link_to_a_link_out_of_the_folder_is_refused() throws IOException {
        Folder folder = Folder.minimal(temporary);
        Files.move(folder.path().resolve("passages.yaml"), temporary.resolve("dehors.yaml"));
        Files.createSymbolicLink(folder.path().resolve("dedans.yaml"), temporary.resolve("dehors.yaml"));
        Files.createSymbolicLink(folder.path().resolve("passages.yaml"), Path.of("dedans.yaml"));
        assertThat(folder.refusal()).hasMessageContaining("passages.yaml : ce lien mène hors du dossier.");
        String before = FolderPrint.of(folder.path());
        Files.writeString(temporary.resolve("dehors.yaml"), "[]");
        assertThat(FolderPrint.of(folder.path()))
                .as("of what is outside, nothing is read")
                .isEqualTo(before);
    }

    @Test
    void a_chapter_that_is_linked_inside_the_folder_is_read_and_watched() throws IOException {
        Folder folder = Folder.minimal(temporary);
        Files.move(folder.path().resolve("essai"), folder.path().resolve("vrai"));
        Files.createSymbolicLink(folder.path().resolve("essai"), Path.of("vrai"));
        Files.delete(folder.path().resolve("vrai/regles.drl"));
        String before = FolderPrint.of(folder.path());
        folder.write("vrai/regles.drl", HEAD);
        assertThat(FolderPrint.of(folder.path())).isNotEqualTo(before);
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
