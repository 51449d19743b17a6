package fr.cahier.examples.runner;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.authoring.FolderCheck;
import fr.cahier.regulation.Chapter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An edition begins from a text alone: it is checked, its cases pass, and it says that all is still to be read. */
class NewEditionTest {

    private static final String TEXT = "cahiers/point-accueil.txt";

    @TempDir
    Path temporary;

    private Run begun(String folder, String text, String... more) {
        Stream<String> words = Stream.of("nouveau", temporary.resolve(folder).toString(), "--texte", text);
        return Run.cahier(Stream.concat(words, Stream.of(more)).toArray(String[]::new));
    }

    private String written(String text) throws IOException {
        return Files.writeString(temporary.resolve("texte.txt"), text).toString();
    }

    private FolderCheck check(String folder) {
        return FolderCheck.playing(temporary.resolve(folder));
    }

    @Test
    void it_has_neither_defect_nor_warning_and_counts_what_is_to_be_read() {
        assertThat(begun("label", TEXT, "--identifiant", "point-accueil/2026").code())
                .isZero();
        Run run = Run.cahier("verifier", temporary.resolve("label").toString(), "--texte", TEXT);
        assertThat(run.code()).isZero();
        assertThat(plain(run.out()))
                .startsWith("Aucun défaut : point-accueil/2026, 2 obligations à juger,")
                .contains("Reste à lire : 22 passages (note « à lire » dans passages.yaml), l. 1 ; 3-4 ; 6 ; 8-9 ;")
                .contains("Le texte est celui qui a été encodé : 22 passages comparés.")
                .doesNotContain("avertissement");
    }

    @Test
    void its_cases_pass() {
        begun("label", TEXT);
        Run run = Run.cahier("tester", temporary.resolve("label").toString());
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("6 cas joués, 0 en échec.").doesNotContain("Sans cas");
    }

    /** A reserve is a yes whose question comes on top, as in the shipped edition. */
    @Test
    void a_commitment_under_reserve_asks_for_its_words_or_opens_a_question() throws IOException {
        begun("label", TEXT);
        assertThat(verdict("\"RESERVE\"")).contains("Dites ce que vous réservez, avec vos mots");
        assertThat(verdict("{\"reponse\": \"RESERVE\", \"texte\": \"sauf en août\"}"))
                .contains("ne s’engage que sous réserve", "« sauf en août »")
                .doesNotContain("deux conclusions opposées");
    }

    private String verdict(String answer) throws IOException {
        Path dossier =
                Files.writeString(temporary.resolve("dossier.json"), "{\"engagements\": {\"EXE-01\": " + answer + "}}");
        return plain(Run.cahier(
                        "evaluer",
                        dossier.toString(),
                        "--regles",
                        temporary.resolve("label").toString())
                .out());
    }

    @Test
    void its_chapters_are_the_headings_and_its_title_the_first_line() {
        assertThat(plain(begun("label", TEXT).out())).contains("22 passages à lire, 5 chapitres à vérifier");
        FolderCheck check = check("label");
        assertThat(check.edition().title()).isEqualTo("LABEL « POINT D’ACCUEIL » (TEXTE FICTIF)");
        assertThat(check.edition().chapters())
                .containsExactly(
                        new Chapter("heures_d_ouverture", "Les heures d’ouverture"),
                        new Chapter("personnes_a_l_accueil", "Les personnes à l’accueil"),
                        new Chapter("operateurs", "Les opérateurs"),
                        new Chapter("lieu_et_ses_moyens", "Le lieu et ses moyens"),
                        new Chapter("depot_de_la_demande", "Le dépôt de la demande"));
        assertThat(check.toRead()).hasSize(22);
    }

    @Test
    void a_name_that_no_folder_can_have_is_told() {
        Run empty = Run.cahier("nouveau", "", "--texte", TEXT);
        assertThat(empty.code()).isEqualTo(4);
        assertThat(plain(empty.err())).contains("Le nom du dossier est vide.");
        Run huge = begun("n".repeat(300), TEXT);
        assertThat(huge.code()).isEqualTo(4);
        assertThat(plain(huge.err())).contains("est trop long pour un dossier.");
    }

    @Test
    void no_chapter_has_a_name_that_windows_keeps() throws IOException {
        begun("label", written("Titre\n\nCON\n\nUne phrase.\n\nCOM1\n\nUne autre.\n"));
        assertThat(check("label").edition().chapters())
                .extracting(Chapter::key)
                .containsExactly("con_2", "chapitre_com1");
    }

    @Test
    void quotation_marks_that_a_title_loses_are_told() throws IOException {
        assertThat(plain(begun("label", TEXT, "--titre", "Un \"titre\"").out()))
                .contains("Dans le titre, \" est écrit ”");
    }

    @Test
    void each_cause_of_a_text_that_cannot_be_read_has_its_words() throws IOException {
        assertThat(plain(begun("a", temporary.toString()).err())).contains("est un répertoire, et non un texte.");
        assertThat(plain(begun("b", temporary.resolve("absent.txt").toString()).err()))
                .contains("Texte introuvable");
        assertThat(plain(begun("c", written("")).err())).contains("le texte est vide.");
        begun("label", TEXT);
        Run compared =
                Run.cahier("verifier", temporary.resolve("label").toString(), "--texte", written("Un\u0000 mot."));
        assertThat(compared.code()).isEqualTo(4);
        assertThat(plain(compared.err())).contains("un caractère de contrôle (U+0000) : ce n’est pas du texte.");
    }

    @Test
    void a_text_without_headings_is_one_chapter() throws IOException {
        assertThat(begun("label", written("Une phrase.\n\nUne autre phrase.\n"), "--titre", "Un \"titre\" à moi")
                        .code())
                .isZero();
        FolderCheck check = check("label");
        assertThat(check.diagnostics()).isEmpty();
        assertThat(check.edition().title()).isEqualTo("Un ”titre” à moi");
        assertThat(check.edition().chapters()).containsExactly(new Chapter("texte", "Le texte"));
    }

    @Test
    void headings_that_look_alike_or_hostile_make_no_trouble() throws IOException {
        String text = written(
                "Titre\n\nPublic\n\nUn.\n\n1. Public : \"x\" \\ {y} 'z' # fin\n\nDeux.\n\nCommun\n\nTrois.\n\n"
                        + "2. Commun\n\nQuatre.\n\nPage 3\n\nCinq.\n\nPage 3\n\nSix.\n\nΑρχή της\n\nSept.\n\n- Tiret\n\nHuit.\n\nhttps://exemple.fr/label\n\nNeuf.\n");
        assertThat(begun("label", text).code()).isZero();
        FolderCheck check = check("label");
        assertThat(check.diagnostics()).isEmpty();
        assertThat(check.edition().chapters())
                .extracting(Chapter::key)
                .containsExactly("public_2", "public_x_y_z_fin", "commun_2", "commun_3");
    }

    @Test
    void nothing_in_it_names_the_shipped_label() throws IOException {
        begun("label", TEXT);
        try (Stream<Path> files = Files.walk(temporary.resolve("label"))) {
            List<Path> written = files.filter(Files::isRegularFile)
                    .filter(file -> !file.getParent().endsWith("schemas"))
                    .toList();
            assertThat(written).hasSize(18);
            for (Path file : written) {
                assertThat(Files.readString(file)).as("%s", file).doesNotContainPattern("(?i)spro|normand|région");
            }
        }
    }

    @Test
    void editors_find_the_schemas_that_its_files_name() throws IOException {
        begun("label", TEXT);
        assertThat(temporary.resolve("label/schemas/dossier.schema.json"))
                .content()
                .contains("EXE-02");
        try (Stream<Path> files = Files.walk(temporary.resolve("label"))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".yaml")).toList()) {
                String first = Files.readAllLines(file).get(0);
                assertThat(first).startsWith("# yaml-language-server: $schema=");
                assertThat(file.resolveSibling(first.substring(first.indexOf('=') + 1)))
                        .exists();
            }
        }
    }

    @Test
    void an_empty_folder_is_filled_and_another_is_left_as_it_is() throws IOException {
        Files.createDirectory(temporary.resolve("vide"));
        assertThat(begun("vide", TEXT).code()).isZero();
        assertThat(check("vide").diagnostics()).isEmpty();

        Run again = begun("vide", TEXT);
        assertThat(again.code()).isEqualTo(4);
        assertThat(plain(again.err())).contains("contient déjà quelque chose : rien n’y est écrit.");
    }

    @Test
    void where_nothing_can_be_written_nothing_is() throws IOException {
        Files.writeString(temporary.resolve("fichier"), "x");
        Run run = begun("fichier", TEXT);
        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err()).contains("Ce n’est pas un répertoire.");
        assertThat(temporary.resolve("fichier")).hasContent("x");
    }

    static Stream<List<Object>> refused() {
        return Stream.of(
                List.of("", "vide"),
                List.of(" \n\t\n", "le texte ne contient aucun mot."),
                List.of("Un mot.\n\nUn \u0000 nul.", "ligne 3, colonne 4 : un caractère de contrôle (U+0000)"),
                List.of("mot\n".repeat(20_001), "ligne 20001 : le texte a plus de 20000 lignes."),
                List.of("mot\n\n".repeat(501), "le texte a 501 paragraphes, plus qu’une édition n’en porte."));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void a_text_that_cannot_serve_is_refused_with_what_to_do(List<Object> text) throws IOException {
        Run run = begun("label", written(text.get(0).toString()));
        assertThat(run.code()).isEqualTo(4);
        assertThat(plain(run.err())).contains(text.get(1).toString());
        assertThat(temporary.resolve("label")).doesNotExist();
    }

    @Test
    void a_text_in_another_encoding_is_refused() throws IOException {
        Path text = Files.write(temporary.resolve("texte.txt"), "été".getBytes(StandardCharsets.ISO_8859_1));
        Run run = begun("label", text.toString());
        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err()).contains("enregistré en UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Label/2026", "label", "label/26", "label/2026\n", "../label/2026"})
    void an_id_that_is_none_is_refused(String id) {
        Run run = begun("label", TEXT, "--identifiant", id);
        assertThat(run.code()).isEqualTo(4);
        assertThat(plain(run.err())).contains("n’est pas celui d’une édition.").contains("label/2026");
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "a\nb", "Ελληνικά"})
    void a_title_that_cannot_be_shown_is_refused(String title) {
        Run run = begun("label", TEXT, "--titre", title);
        assertThat(run.code()).isEqualTo(4);
        assertThat(plain(run.err())).contains("le titre « ");
    }

    private static String plain(String text) {
        return text.replace('\u00A0', ' ').replace('\u202F', ' ');
    }
}
