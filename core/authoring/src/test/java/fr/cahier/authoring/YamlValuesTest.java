package fr.cahier.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.regulation.RuleDefectException;
import fr.cahier.regulation.RuleIssue;
import fr.cahier.regulation.Threshold;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a value of a YAML file means never depends on who reads it: it means one thing, or it is refused with its place. */
class YamlValuesTest {

    private static final String CASES = """
            - cas: "Deux postes"
              obligation: ESS-01
              sujet: S1
              dossier:
                sites: [{ id: S1, nom: "Essai", postes_internet: 2 }]
              attendu: SATISFAITE
            """;

    @TempDir
    Path temporary;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "017 | « 017 » n’est pas un nombre décimal. Écrivez-le sans rien d’autre que ses chiffres : 17.",
                "0x1F | « 0x1F » n’est pas un nombre décimal.",
                "0o17 | « 0o17 » n’est pas un nombre décimal.",
                "0b1 | « 0b1 » n’est pas un nombre décimal.",
                "1_000 | « 1_000 » n’est pas un nombre décimal. Écrivez-le sans rien d’autre que ses chiffres : 1000.",
                "+5 | « +5 » n’est pas un nombre décimal.",
                ".5 | « .5 » n’est pas un nombre décimal.",
                "5. | « 5. » n’est pas un nombre décimal.",
                ".inf | « .inf » n’est pas un nombre décimal.",
                "-.Inf | « -.Inf » n’est pas un nombre décimal.",
                ".nan | « .nan » n’est pas un nombre décimal.",
                "1:30 | il faut un nombre.",
                "\"6\" | il faut un nombre.",
                "oui | il faut un nombre.",
                "-6 | le nombre « -6 » est négatif. Écrivez un nombre positif, ou 0.",
                "-0.5 | le nombre « -0.5 » est négatif.",
                "1e19 | le nombre a plus de 18 chiffres.",
                "1e99999999999 | le nombre a plus de 18 chiffres."
            })
    void a_threshold_that_is_no_plain_number_is_refused(String written, String message) {
        Folder folder = Folder.minimal(temporary).replace("cahier.yaml", "nombre: 2 }", "nombre: " + written + " }");
        assertThat(folder.refusal())
                .hasMessageContaining("cahier.yaml:20:29 : " + (message.startsWith("il faut") ? "" : message));
        assertThat(folder.refusal()).hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource({"0,0", "2,2", "2.50,2.50", "1e3,1000", "12E-1,1.2", "999999999999999999,999999999999999999"})
    void a_decimal_number_is_what_it_says(String written, String number) {
        Folder folder = Folder.minimal(temporary).replace("cahier.yaml", "nombre: 2 }", "nombre: " + written + " }");
        Threshold threshold =
                EditionFolder.load(folder.path()).edition().thresholds().get("postes");
        assertThat(threshold.values().get(0).seuil().nombre()).hasToString(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "instant: \"+999999999-12-31T23:59:59+00:00\"",
                "instant: \"-999999999-01-01T00:00:00+00:00\"",
                "instant: \"0999-12-31T23:59:59Z\""
            })
    void an_instant_of_an_impossible_year_is_refused_with_its_place(String written) {
        Folder folder = Folder.minimal(temporary).replace("cahier.yaml", "nombre: 2 }", written + " }");
        assertThat(folder.refusal())
                .hasMessageContaining("cahier.yaml:20:9 : « postes » : « ")
                .hasMessageContaining(" » n’est pas d’une année de 1000 à 9999. Écrivez l’année en quatre chiffres.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cahier.yaml | en-vigueur:%  du: \"2026-01-01\" | en-vigueur:%  du: \"+999999999-12-31\"",
                "cahier.yaml | en-vigueur:%  du: \"2026-01-01\" | en-vigueur: { du: \"2026-01-01\", au: \"+10000-01-01\" }",
                "cahier.yaml | { du: \"2026-01-01\", nombre | { du: \"-2026-01-01\", nombre",
                "essai/obligations.yaml | sujet: site | en-vigueur: { du: \"+999999999-12-31\" }"
            })
    void a_day_of_an_impossible_year_is_refused(String file, String before, String after) {
        Folder folder = Folder.minimal(temporary).replace(file, before.replace('%', '\n'), after.replace('%', '\n'));
        assertThat(folder.refusal()).hasMessageContaining("n’est pas d’une année de 1000 à 9999");
    }

    @Test
    void the_last_day_that_stands_for_no_end_is_accepted() {
        Folder folder = Folder.minimal(temporary)
                .replace(
                        "cahier.yaml",
                        "du: \"2026-01-01\"\nfuseau",
                        "du: \"2026-01-01\"\n  au: \"9999-12-31\"\nfuseau");
        assertThat(folder.refusal()).isNull();
        assertThat(EditionFolder.loadAll(folder.path()).all()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "no", "on", "off", "oui", "y"})
    void words_for_yes_and_no_are_texts(String word) {
        Folder folder = Folder.minimal(temporary).replace("cahier.yaml", "unite: postes", "unite: " + word);
        Threshold threshold =
                EditionFolder.load(folder.path()).edition().thresholds().get("postes");
        assertThat(threshold.unit()).isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource({
        "017,« 017 » n’est pas un nombre décimal",
        "0x2,« 0x2 » n’est pas un nombre décimal",
        "1_0,« 1_0 » n’est pas un nombre décimal",
        "yes,le texte « yes » ne convient pas"
    })
    void a_number_of_a_case_is_decimal_too(String written, String message) {
        Folder folder = Folder.minimal(temporary)
                .write("essai/cas.yaml", CASES.replace("postes_internet: 2", "postes_internet: " + written));
        assertThat(FolderCheck.reading(folder.path()).errors()).singleElement().satisfies(found -> assertThat(
                        found.toString())
                .startsWith("essai/cas.yaml:5:37 : ")
                .contains(message));
    }

    @Test
    void a_value_that_replaces_another_needs_a_case_of_its_days() {
        String second = ", nombre: 2 }\n      - { du: \"2027-01-01\", nombre: 6 }";
        Folder folder = Folder.minimal(temporary).replace("cahier.yaml", ", nombre: 2 }", second);
        String message =
                "cahier.yaml:14:5 : « postes » : aucun cas n’est daté d’un jour où vaut la valeur qui commence le"
                        + " 1er janvier 2027 : rien ne montre ce qu’elle change. Écrivez-en un dont le dépôt soit de ce jour ou"
                        + " d’après.";
        assertThat(warnings(folder.write("essai/cas.yaml", CASES))).contains(message);
        assertThat(warnings(folder.write("essai/cas.yaml", dated("2026-12-31"))))
                .contains(message);
        assertThat(warnings(folder.write("essai/cas.yaml", dated("2027-01-01"))))
                .doesNotContain(message);
    }

    private static String dated(String day) {
        return CASES.replace("dossier:\n", "dossier:\n    depot: { horodatage: \"" + day + "T09:00:00+01:00\" }\n");
    }

    private static List<String> warnings(Folder folder) {
        FolderCheck check = FolderCheck.reading(folder.path());
        assertThat(check.errors()).isEmpty();
        return check.warnings().stream().map(RuleIssue::toString).toList();
    }

    /** The sign that once separated a message from its advice, quotation marks, and what looks like the end of a sentence. */
    @ParameterizedTest
    @ValueSource(strings = {"Paris ; ou « Lyon ». Non ? Si", " ; ", "». « ", "a ; écrivez « b »"})
    void a_wrong_value_is_quoted_as_it_is_written(String wrong) {
        String quoted = "« " + wrong + " »";
        Folder folder = Folder.minimal(temporary)
                .replace("cahier.yaml", "fuseau: Europe/Paris", "fuseau: \"" + wrong + "\"")
                .replace("cahier.yaml", "lignes-non-vides: \"1-2\"", "lignes-non-vides: \"" + wrong + "\"")
                .replace("essai/obligations.yaml", "nature: ensemble", "nature: \"" + wrong + "\"")
                .replace("essai/obligations.yaml", "sites[].postes_internet", wrong);
        RuleDefectException refusal = folder.refusal();
        assertThat(refusal.diagnostics())
                .extracting(found -> found.message() + "|" + found.advice())
                .contains(
                        quoted + " n’est pas un fuseau horaire.|Écrivez par exemple Europe/Paris.",
                        "lignes illisibles : " + quoted + ".|Écrivez par exemple « 70-72; 391 ».",
                        quoted
                                + " est inconnu.|Écrivez l’un de : obligation, adhesion, intitule, implicite, option, ensemble,"
                                + " alias, autre-acteur, collective.",
                        "Le dossier ne connaît pas le fait " + quoted
                                + ".|Les chemins connus sont énumérés dans le schéma obligations.schema.json.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Site n. 1 ; non. Si", "a ; b", "a. « b ». c"})
    void a_wrong_value_of_a_case_is_quoted_as_it_is_written_apart_from_the_advice(String wrong) {
        String sites = "sites: [{ id: S1, nom: \"Essai\", postes_internet: 2 }]";
        Folder folder = Folder.minimal(temporary)
                .write("essai/cas.yaml", CASES.replace(sites, """
                        sites: [{ id: "%s", nom: "Essai" }]
                            creneaux: [{ site_id: "%s!", canal: "%s" }]""".formatted(wrong, wrong, wrong)));
        assertThat(FolderCheck.reading(folder.path()).errors())
                .extracting(found -> found.message() + "|" + found.advice())
                .containsExactlyInAnyOrder(
                        "le texte « " + wrong + " » ne convient pas : il faut l’une des valeurs PRESENCE, TELEPHONE,"
                                + " E_CONSEIL. Ce qu’on y dit : la voie d’accueil pendant ce créneau ; en présence, si un"
                                + " lieu est dit et qu’elle ne l’est pas."
                                + "|Corrigez cette valeur, ou retirez-la si elle n’est pas connue.",
                        "l’identifiant « " + wrong + "! » ne désigne aucun élément de « sites » : il faut l’un de ceux"
                                + " qui y figurent, soit « " + wrong + " ».|Vouliez-vous dire « " + wrong + " » ?");
    }
}
