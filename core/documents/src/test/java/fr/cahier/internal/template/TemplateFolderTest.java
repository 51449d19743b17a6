package fr.cahier.internal.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cahier.template.TemplateException;
import fr.cahier.template.TemplateLimits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of a folder of templates, the plain files that stand in it are read, and nothing else. */
class TemplateFolderTest {

    private static final int MAX_BYTES = TemplateLimits.standard().fileBytes();

    @TempDir
    private Path all;

    private Path folder;

    @BeforeEach
    void a_folder_and_something_beside_it() throws IOException {
        folder = Files.createDirectory(all.resolve("modeles"));
        Files.writeString(all.resolve("secret.txt"), "un secret");
    }

    @Test
    void a_link_is_not_followed_out_of_the_folder() throws IOException {
        Files.createSymbolicLink(folder.resolve("mention.txt"), all.resolve("secret.txt"));

        refused("ce lien mène hors du dossier");
    }

    @Test
    void a_link_over_a_folder_inside_is_not_followed_out_either() throws IOException {
        Files.createSymbolicLink(folder.resolve("ailleurs"), all);
        Files.createSymbolicLink(folder.resolve("mention.txt"), Path.of("ailleurs/secret.txt"));

        refused("ce lien mène hors du dossier");
    }

    @Test
    void a_link_inside_the_folder_and_a_link_to_the_folder_are_followed() throws IOException {
        Files.writeString(folder.resolve("commun.txt"), "commun");
        Files.createSymbolicLink(folder.resolve("mention.txt"), Path.of("commun.txt"));
        Path link = Files.createSymbolicLink(all.resolve("lien"), folder);

        assertThat(TemplateFolder.of(link).read("mention.txt", MAX_BYTES)).isEqualTo("commun");
    }

    @Test
    void a_link_to_nowhere_or_to_itself_a_folder_and_a_device_are_no_templates() throws IOException {
        Path file = folder.resolve("mention.txt");
        Files.createSymbolicLink(file, Path.of("absent.txt"));
        refused("ne mène nulle part");
        Files.delete(file);
        Files.createSymbolicLink(file, Path.of("mention.txt"));
        refused("ne mène nulle part");
        Files.delete(file);
        Files.createSymbolicLink(file, Path.of("/dev/zero"));
        refused("ce lien mène hors du dossier");
        Files.delete(file);
        Files.createDirectory(file);
        refused("ce n’est pas un fichier ordinaire");
    }

    @Test
    void a_template_is_a_text_of_a_megabyte_at_most() throws IOException {
        Files.writeString(folder.resolve("mention.txt"), "é".repeat(MAX_BYTES / 2));
        assertThat(TemplateFolder.of(folder).read("mention.txt", MAX_BYTES)).hasSize(MAX_BYTES / 2);

        Files.writeString(folder.resolve("mention.txt"), "x".repeat(MAX_BYTES + 1));
        refused("dépasse 1 Mo");

        Files.write(folder.resolve("mention.txt"), "é".getBytes(StandardCharsets.ISO_8859_1));
        refused("UTF-8");
    }

    @Test
    void a_mark_at_the_start_is_passed_over_and_no_other_unseen_character_is_admitted() throws IOException {
        Files.writeString(folder.resolve("mention.txt"), "\uFEFFun\r\n\tdeux");
        assertThat(TemplateFolder.of(folder).read("mention.txt", MAX_BYTES)).isEqualTo("un\r\n\tdeux");

        Files.writeString(folder.resolve("mention.txt"), "un\n\u001B[31mdeux");
        refused("mention.txt, ligne 2 : le caractère invisible U+001B");
        Files.writeString(folder.resolve("mention.txt"), "\u202Eun");
        refused("ligne 1 : le caractère invisible U+202E");
    }

    @Test
    void what_is_not_there_is_no_template_and_no_folder() {
        assertThat(TemplateFolder.of(folder).read("mention.txt", MAX_BYTES)).isNull();
        assertThatThrownBy(() -> TemplateFolder.of(all.resolve("absent"))).isInstanceOf(TemplateException.class);
        assertThatThrownBy(() -> TemplateFolder.of(all.resolve("secret.txt"))).isInstanceOf(TemplateException.class);
    }

    private void refused(String message) {
        assertThatThrownBy(() -> TemplateFolder.of(folder).read("mention.txt", MAX_BYTES))
                .isInstanceOf(TemplateException.class)
                .hasMessageContaining("mention.txt")
                .hasMessageContaining(message);
    }
}
