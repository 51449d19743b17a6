package fr.cahier.examples.runner;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.authoring.FingerprintRefresh;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an edition says of its text follows the text, and nothing else in its files moves. */
class FingerprintsCommandTest {

    private static final String BEFORE = "Titre\n\nUn mot.\n\nDeux mots.\n";

    @TempDir
    Path temporary;

    private Path folder;
    private Path text;

    @BeforeEach
    void an_edition() throws IOException {
        folder = temporary.resolve("label");
        text = Files.writeString(temporary.resolve("texte.txt"), BEFORE);
        Run.cahier("nouveau", folder.toString(), "--texte", text.toString(), "--identifiant", "label/2026");
    }

    private Run refreshed(String now) throws IOException {
        Files.writeString(text, now);
        return Run.cahier("empreintes", folder.toString(), "--texte", text.toString());
    }

    private String file(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    @Test
    void the_same_text_changes_nothing() throws IOException {
        Run run = refreshed(BEFORE);
        assertThat(run.code()).isZero();
        assertThat(plain(run.out())).isEqualTo("Rien à changer : les empreintes sont celles de ce texte.\n");
    }

    @Test
    void what_changed_is_told_line_by_line_and_the_passage_is_to_be_read_again() throws IOException {
        Run run = refreshed("Titre\n\nUn autre mot.\n\nDeux mots.\n");
        assertThat(run.code()).isZero();
        assertThat(plain(run.out()).lines())
                .hasSize(5)
                .anyMatch(line -> line.matches("cahier\\.yaml:10 : sha-256 : [0-9a-f]{64} -> [0-9a-f]{64}"))
                .anyMatch(line ->
                        line.matches("passages\\.yaml:10 : empreinte du passage l\\. 3 : [0-9a-f]{16} -> [0-9a-f]{16}"))
                .contains("2 valeurs changées.", "À relire, car leurs mots ont changé :")
                .anyMatch(line -> line.startsWith("  passage l. 3, qui "));
        Run checked = Run.cahier("verifier", folder.toString(), "--texte", text.toString());
        assertThat(plain(checked.out())).contains("Le texte est celui qui a été encodé : 3 passages comparés.");
    }

    @Test
    void a_file_that_changed_meanwhile_is_known() throws IOException {
        FingerprintRefresh refresh =
                FingerprintRefresh.of(folder, "Autre\n\nUn mot.\n\nDeux mots.\n".getBytes(StandardCharsets.UTF_8));
        assertThat(refresh.changedSince(folder)).isEmpty();
        Path file = folder.resolve("cahier.yaml");
        Files.writeString(file, Files.readString(file) + "# une remarque\n");
        assertThat(refresh.changedSince(folder)).containsExactly("cahier.yaml");
    }

    @Test
    void comments_and_layout_stay_as_they_are() throws IOException {
        RulesFolderTest.edit(folder.resolve("passages.yaml"), "- lignes: \"3\"", "# à voir avec Zoé\n- lignes:   3");
        String odd = file("passages.yaml")
                .replaceFirst(
                        "(?s)- lignes: \"5\"\n  note: \"à lire\"\n  empreinte: \"(\\w+)\"",
                        "- { lignes: 5, note: 'à lire', empreinte: '$1' } # fin")
                .replace("\n", "\r\n");
        Files.writeString(folder.resolve("passages.yaml"), odd);
        String wholly = file("cahier.yaml");
        assertThat(refreshed("Titre\n\nUn autre mot.\n\nTrois mots.\n\nFin.\n").code())
                .isZero();
        List<String> before = values(odd);
        List<String> after = values(file("passages.yaml"));
        assertThat(after).hasSameSizeAs(before).isNotEqualTo(before);
        assertThat(without(after, file("passages.yaml"))).isEqualTo(without(before, odd));
        assertThat(file("cahier.yaml").replaceFirst("sha-256: \".*\"", "").replaceFirst("vides: \".*\"", ""))
                .isEqualTo(wholly.replaceFirst("sha-256: \".*\"", "").replaceFirst("vides: \".*\"", ""));
        assertThat(file("cahier.yaml")).contains("lignes-non-vides: \"1; 3; 5; 7\"");
    }

    private static List<String> values(String file) {
        List<String> values = new ArrayList<>();
        Pattern.compile("[0-9a-f]{16}").matcher(file).results().forEach(found -> values.add(found.group()));
        return values;
    }

    private static String without(List<String> values, String file) {
        String rest = file;
        for (String value : values) {
            rest = rest.replace(value, "");
        }
        return rest;
    }

    @Test
    void a_passage_whose_lines_are_gone_is_a_defect_and_nothing_changes() throws IOException {
        String cahier = file("cahier.yaml");
        String passages = file("passages.yaml");
        Run run = refreshed("Titre\n\n\n\nDeux autres.\n");
        assertThat(run.code()).isEqualTo(5);
        assertThat(plain(run.out()))
                .contains("passages.yaml:8:3 : le passage l. 3 n’est plus dans le texte, qui a 5 lignes, et aucun mot")
                .contains("Rien n’a été changé.");
        assertThat(plain(refreshed("Titre\n\nUn.\n").out()))
                .contains("le passage l. 5 n’est plus dans le texte, qui a 3 lignes.");
        assertThat(file("cahier.yaml")).isEqualTo(cahier);
        assertThat(file("passages.yaml")).isEqualTo(passages);
    }

    @Test
    void a_passage_that_never_had_words_is_no_defect() throws IOException {
        String blank = "- lignes: \"2\"\n  note: \"Un tableau vide.\"\n  empreinte: \"e3b0c44298fc1c14\"\n";
        Files.writeString(folder.resolve("passages.yaml"), file("passages.yaml") + blank);
        assertThat(plain(refreshed(BEFORE).out()))
                .isEqualTo("Rien à changer : les empreintes sont celles de ce texte.\n");
    }

    @Test
    void a_value_on_another_line_than_its_key_is_a_defect_with_what_to_write() throws IOException {
        String odd = file("passages.yaml").replace("empreinte: \"", "empreinte:\n    \"");
        Files.writeString(folder.resolve("passages.yaml"), odd);
        Run run = refreshed("Titre\n\nUn autre mot.\n\nDeux mots.\n");
        assertThat(run.code()).isEqualTo(5);
        assertThat(plain(run.out()))
                .contains("la valeur de « empreinte » n’est pas sur la ligne de sa clé. Écrivez-la à sa suite");
        assertThat(file("passages.yaml")).isEqualTo(odd);
    }

    @Test
    void a_passage_without_a_fingerprint_gets_one() throws IOException {
        String passages = file("passages.yaml");
        Files.writeString(
                folder.resolve("passages.yaml"), passages.replaceAll("empreinte: \"\\w+\"", "empreinte: \"\""));
        Run run = refreshed(BEFORE);
        assertThat(plain(run.out()))
                .contains(" : (rien) -> ")
                .contains("3 valeurs changées.")
                .doesNotContain("À relire");
        assertThat(file("passages.yaml")).isEqualTo(passages);
    }

    @Test
    void a_folder_that_is_none_and_a_text_that_is_none_are_told() throws IOException {
        Run nowhere = Run.cahier("empreintes", temporary.resolve("absent").toString(), "--texte", text.toString());
        assertThat(nowhere.code()).isEqualTo(5);
        assertThat(nowhere.out()).contains("n’est pas un dossier de règles");
        Run binary = refreshed("Un \u0001 mot.");
        assertThat(binary.code()).isEqualTo(4);
        assertThat(plain(binary.err())).contains("ligne 1, colonne 4 : un caractère de contrôle (U+0001)");
    }

    private static String plain(String text) {
        return text.replace('\u00A0', ' ').replace('\u202F', ' ');
    }
}
