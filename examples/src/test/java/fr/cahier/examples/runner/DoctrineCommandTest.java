package fr.cahier.examples.runner;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.cahier.ExecutableEdition;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctrineCommandTest {

    private static final Edition EDITION =
            ExecutableEdition.shipped("spro-conseil/2020").edition();

    private static final String TELEPHONE_ONLY = "dossiers/03-telephone-seul.json";

    @TempDir
    Path temporary;

    @Test
    void every_open_question_of_the_shipped_edition_has_an_id() {
        Stream<String> nameless = EDITION.obligations().values().stream()
                .flatMap(obligation -> nameless(obligation.id(), obligation.wordings()));

        assertThat(Stream.concat(nameless, nameless("formulations", EDITION.wordings())))
                .as("give each « question » an id and each of its readings an id and an effect (rules/README.md)")
                .isEmpty();
    }

    private static Stream<String> nameless(String owner, Map<String, Wording> wordings) {
        return wordings.entrySet().stream()
                .filter(entry -> !entry.getValue().readings().isEmpty()
                        && entry.getValue().question() == null)
                .map(entry -> owner + " " + entry.getKey());
    }

    @Test
    void every_question_is_listed_with_its_readings() {
        Run run = Run.cahier("doctrine");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        EDITION.questions().forEach(question -> {
            assertThat(run.out()).contains("\n" + question.id() + "\n");
            question.wording().readings().forEach(reading -> assertThat(run.out())
                    .containsPattern("(?m)^    " + reading.id() + "\\p{Z}:"));
        });
    }

    @Test
    void what_only_a_dossier_can_say_is_left_open_in_a_question() {
        assertThat(Run.cahier("doctrine").out().replaceAll("\\s+", " "))
                .doesNotContain("{")
                .contains("… ouvre … demi-journées de service dédié par semaine, même en comptant au plus large");
    }

    @Test
    void the_json_form_says_what_each_reading_does() throws IOException {
        Run run = Run.cahier("doctrine", "--format", "json");

        JsonNode json = new ObjectMapper().readTree(run.out());
        assertThat(json.path("questions")).hasSameSizeAs(EDITION.questions());
        assertThat(json.findValuesAsText("effect")).isNotEmpty().doesNotContain("null");
        assertThat(json.path("thresholds").findValuesAsText("threshold")).contains("demi-journee-minimum-minutes");
        assertThat(json.path("forms")).isEmpty();
    }

    @Test
    void the_json_form_says_all_that_is_settled() throws IOException {
        Run run = Run.cahier("doctrine", "--doctrine", "doctrine.yaml", "--format", "json");

        JsonNode json = new ObjectMapper().readTree(run.out());
        assertThat(json.path("questions").findValuesAsText("author")).hasSize(3);
        assertThat(json.path("thresholds")
                        .findPath("positions")
                        .path(0)
                        .path("value")
                        .asInt())
                .isEqualTo(30);
        assertThat(json.path("forms").path(0).path("headings")).hasSize(5);
        assertThat(json.path("forms").path(0).path("from").asText()).isEqualTo("2020-06-15");
    }

    @Test
    void a_doctrine_settles_the_questions_of_a_dossier_and_is_quoted() {
        Run open = Run.cahier("evaluer", TELEPHONE_ONLY);
        Run settled = Run.cahier("evaluer", TELEPHONE_ONLY, "--doctrine", "doctrine.yaml");

        assertThat(open.code()).isEqualTo(6);
        assertThat(settled.code()).isZero();
        assertThat(settled.out().replaceAll("[\\s\\p{Z}]+", " "))
                .contains("Retenu le 15 juin 2020 (le chef du service de l’orientation). Le texte admet ailleurs")
                .contains("Doctrine, empreinte ");
    }

    @Test
    void every_command_that_judges_takes_it() {
        for (String command :
                List.of("plan", "visite", "oscal", "rapport", "courrier", "comparer", "ecarts", "evaluer")) {
            assertThat(Run.cahier(command, "--aide").out()).as(command).contains("--doctrine=FICHIER");
        }
    }

    @Test
    void the_list_says_what_a_doctrine_settles() {
        Run run = Run.cahier("doctrine", "--doctrine", "doctrine.yaml");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Tranchée").contains("du 15 juin 2020 au 31 décembre 2020");
    }

    @Test
    void a_doctrine_that_does_not_fit_is_refused_with_its_line() throws IOException {
        Path file = Files.writeString(
                temporary.resolve("doctrine.yaml"),
                Files.readString(Path.of("doctrine.yaml")).replace("liens-suffisants", "lien-suffisant"));

        Run run = Run.cahier("evaluer", TELEPHONE_ONLY, "--doctrine", file.toString());

        assertThat(run.code()).isEqualTo(5);
        assertThat(run.err())
                .contains("/positions/2/lecture, ligne 27, colonne 5")
                .contains("Vouliez-vous écrire « liens-suffisants » ?");
        assertThat(Run.cahier("evaluer", TELEPHONE_ONLY, "--doctrine", "absente.yaml")
                        .code())
                .isEqualTo(4);
    }

    @Test
    void what_is_dated_after_today_is_refused_with_its_line() throws IOException {
        Path file = Files.writeString(
                temporary.resolve("doctrine.yaml"),
                Files.readString(Path.of("doctrine.yaml")).replaceFirst("2020-06-15", "2999-06-15"));

        for (Run run : List.of(
                Run.cahier("evaluer", TELEPHONE_ONLY, "--doctrine", file.toString()),
                Run.cahier("doctrine", "--doctrine", file.toString()))) {
            assertThat(run.code()).isEqualTo(5);
            assertThat(run.err())
                    .contains("/formulaire/0/date, ligne 9")
                    .contains("après le jour où les dossiers sont jugés");
        }
    }

    @Test
    void a_threshold_of_the_office_is_listed_set_and_quoted_and_one_of_the_text_is_not_its_own() throws IOException {
        String threshold = """
                seuils:
                  - seuil: SEUIL
                    nombre: 60
                    auteur: "le chef du service"
                    date: 2020-06-15
                    motif: "Une heure suffit à un entretien."
                """;
        Path file = Files.writeString(
                temporary.resolve("doctrine.yaml"), threshold.replace("SEUIL", "demi-journee-pleine-minutes"));

        Run listed = Run.cahier("doctrine", "--doctrine", file.toString());
        Run settled = Run.cahier("evaluer", "dossiers/15-quatre-demi-journees.json", "--doctrine", file.toString());
        Files.writeString(file, threshold.replace("SEUIL", "demi-journees-par-semaine"));
        Run refused = Run.cahier("doctrine", "--doctrine", file.toString());

        assertThat(listed.out().replaceAll("[\\s\\p{Z}]+", " "))
                .contains("Seuils que le texte laisse au service")
                .contains(
                        "Fixé : 60 minutes, pour les dépôts de toute date ; par le chef du service, le 15 juin 2020.");
        assertThat(settled.out().replaceAll("[\\s\\p{Z}]+", " ")).contains("Seuil retenu le 15 juin 2020");
        assertThat(refused.code()).isEqualTo(5);
        assertThat(refused.err())
                .contains("/seuils/0/seuil, ligne 2, colonne 5")
                .contains("est celui du texte")
                .contains("La commande doctrine donne la liste");
    }

    @Test
    void a_verdict_to_be_settled_shows_its_range() {
        Run run = Run.cahier("evaluer", TELEPHONE_ONLY);

        assertThat(run.out().replaceAll("[\\s\\p{Z}]+", " "))
                .contains("Toutes en faveur du candidat : conforme")
                .contains("Toutes en sa défaveur : non conforme.")
                .contains(
                        "ESP-01, Un espace réservé à l’accueil du public — seule cette question tranchée : – L’espace, son affichage")
                .contains("le service attendu n’est pas rendu. Avis non conforme ; ESP-01")
                .doesNotContain("espace-a-distance", "lieu-requis");
        assertThat(Run.cahier("evaluer", "dossiers/01-structure-locale-complete.json")
                        .out())
                .doesNotContain("selon les lectures");
    }

    @Test
    void the_json_form_has_the_range_where_it_is_asked_for() throws IOException {
        String plain = Run.cahier("evaluer", TELEPHONE_ONLY, "--format", "json").out();
        String asked = Run.cahier(
                        "evaluer", TELEPHONE_ONLY, "dossiers/05-dossier-vide.json", "--format", "json", "--fourchette")
                .out();

        assertThat(plain).doesNotContain("\"range\"");
        JsonNode range = new ObjectMapper().readTree(asked).path(0).path("range");
        assertThat(range.path("adverse").asText()).isEqualTo("NON_COMPLIANT");
        assertThat(range.path("questions").findValuesAsText("question"))
                .contains("permanence-a-distance", "espace-a-distance", "ancrage-a-distance");
    }

    @Test
    void two_doctrines_are_compared_over_dossiers() throws IOException {
        Path strict = Files.writeString(
                temporary.resolve("stricte.yaml"),
                Files.readString(Path.of("doctrine.yaml"))
                        .replace("(exemple)", "(stricte)")
                        .replace("liens-suffisants", "lieu-requis"));

        Run run = Run.cahier(
                "impact",
                "--doctrine",
                "doctrine.yaml",
                "--doctrine-avant",
                strict.toString(),
                "--dossiers",
                "dossiers");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out().replaceAll("[\\s\\p{Z}]+", " "))
                .contains("doctrine « Campagne de 2020 (stricte) »")
                .contains("doctrine « Campagne de 2020 (exemple) »")
                .contains("03-telephone-seul.json")
                .contains("TER-03")
                .doesNotContain("HOR-06");
        assertThat(Run.cahier("impact", "--dossiers", "dossiers").code()).isEqualTo(4);
    }
}
