package fr.cahier.examples.runner;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every output begins with what follows from the officer's hand, and names the software's own proposal beside it. */
class OfficersHandTest {

    private static final String TOO_FEW = "dossiers/15-quatre-demi-journees.json";
    private static final String TELEPHONE_ONLY = "dossiers/03-telephone-seul.json";
    private static final String DEPARTURE = """
            {"ecarts": [{"obligation": "HOR-06", "sujet": "S1", "constat": "NON_RESPECTE", "statut": "SATISFAIT",
              "fondement": "Une permanence est tenue à la mairie.", "fonction": "instructeur", "date": "2020-09-01"}]}
            """;

    @TempDir
    Path folder;

    private Path sheet;

    @BeforeEach
    void write_the_sheet() throws IOException {
        sheet = Files.writeString(folder.resolve("fiche.json"), DEPARTURE);
    }

    @Test
    void the_terminal_and_its_exit_code() {
        Run run = held("evaluer", TOO_FEW);

        assertThat(Run.cahier("evaluer", TOO_FEW).code()).isEqualTo(1);
        assertThat(run.code()).isZero();
        assertThat(run.out().replace('\u00A0', ' ').lines().limit(3))
                .containsExactly(
                        "Avis proposé après l’instruction : CONFORME SUR DOSSIER",
                        "Le dossier répond au texte ; il reste ce qui se constate sur place ou après le label.",
                        "Avis proposé par le logiciel seul : NON CONFORME");
        assertThat(said(run.out()))
                .doesNotContain("NON RESPECTÉ (")
                .contains("0 non respecté")
                .contains("Le logiciel : non respecté.")
                .containsSubsequence("Fondement : Une permanence est tenue à la mairie.", "À VOIR SUR PLACE");
    }

    @Test
    void the_json_form() {
        assertThat(held("evaluer", TOO_FEW, "--format", "json").out())
                .startsWith(
                        "{\n  \"format\" : \"cahier-reviewed-verdict/1\",\n  \"conclusion\" : \"COMPLIANT\",\n  \"proposed\" : \"NON_COMPLIANT\",\n");
    }

    @Test
    void the_page() throws IOException {
        Path page = folder.resolve("rapport.html");

        Run run = held("rapport", TOO_FEW, "--vers", page.toString());

        assertThat(run.code()).isZero();
        assertThat(said(Files.readString(page)))
                .contains("<h1>Avis proposé après l’instruction : Conforme sur dossier</h1>")
                .contains("<dt>Avis proposé par le logiciel seul</dt><dd>Non conforme</dd>")
                .contains("<strong>Conforme sur dossier.</strong>")
                .contains("Ce que l’instructeur a vu ou tranché, en détail")
                .contains("Empreinte de l’instruction")
                .doesNotContain("<h3>Non respecté (");
    }

    @Test
    void the_letters() {
        assertThat(said(held("courrier", "motifs", TOO_FEW).err()))
                .contains("L’avis proposé après l’instruction est « Conforme sur dossier »");
        assertThat(said(held("courrier", "favorable", TOO_FEW).out()))
                .contains("après l’instruction, est « Conforme sur dossier »")
                .contains("Le logiciel seul proposait : « Non conforme ».");
        assertThat(said(held("courrier", "explication", TOO_FEW).out()))
                .contains(
                        "a proposé l’avis « Non conforme ». Après ce qu’une personne a vu, choisi ou écarté, l’avis proposé"
                                + " est « Conforme sur dossier »");
    }

    @Test
    void no_letter_is_written_beside_an_entry_that_does_not_apply() throws IOException {
        Files.writeString(sheet, """
                {"ecarts": [{"obligation": "HOR-06", "sujet": "S1", "statut": "SATISFAIT", "fondement": "Vu.", "date": "2020-09-01"}]}
                """);

        Run run = held("courrier", "motifs", TOO_FEW);

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(said(run.err()))
                .contains("Rien n’est écrit", "/ecarts/0", "« constat », « statut » et « fondement »");
    }

    @Test
    void a_day_without_a_sheet_is_refused() {
        for (String command : List.of("evaluer", "rapport", "plan", "visite", "instruction")) {
            Run run = Run.cahier(command, TOO_FEW, "--au", "2020-09-01");
            assertThat(run.code()).as(command).isEqualTo(4);
            assertThat(said(run.err())).contains("--au : sans --instruction, il n’y a rien à lire à ce jour.");
        }
        assertThat(Run.cahier("comparer", TOO_FEW, TELEPHONE_ONLY, "--au", "demain")
                        .code())
                .isEqualTo(4);
    }

    @Test
    void what_the_officer_decided_is_not_asked_of_the_applicant() throws IOException {
        String asked = said(Run.cahier("courrier", "complements", "dossiers/05-dossier-vide.json")
                .out());
        Files.writeString(sheet, """
                {"ecarts": [{"obligation": "ELI-01", "constat": "MANQUANT", "statut": "SATISFAIT",
                  "fondement": "Le siège est à Caen : le registre le dit.", "date": "2020-09-01"}]}
                """);

        String held = said(
                held("courrier", "complements", "dossiers/05-dossier-vide.json").out());

        assertThat(asked).contains("Votre structure a-t-elle un établissement en Normandie");
        assertThat(held).doesNotContain("établissement en Normandie");
    }

    @Test
    void the_standard_form() throws IOException {
        Path target = folder.resolve("oscal");

        held("oscal", TOO_FEW, "--vers", target.toString());

        JsonNode result = new ObjectMapper()
                .readTree(target.resolve("resultats.json").toFile())
                .path("assessment-results")
                .path("results")
                .path(0);
        assertThat(result.path("title").asText()).isEqualTo("Avis proposé après l’instruction");
        assertThat(property(result, "conclusion")).isEqualTo("compliant");
        assertThat(property(result, "proposed")).isEqualTo("non-compliant");
        assertThat(property(result, "review-sha256")).hasSize(64);
        JsonNode hours = StreamSupport.stream(result.path("findings").spliterator(), false)
                .filter(finding -> finding.path("title").asText().startsWith("HOR-06"))
                .findFirst()
                .orElseThrow();
        assertThat(property(hours, "status")).isEqualTo("satisfied");
        assertThat(property(hours, "proposed")).isEqualTo("breached");
        assertThat(hours.path("target").path("status").path("state").asText()).isEqualTo("satisfied");
    }

    @Test
    void a_doctrine_is_named_in_every_output() throws IOException {
        Path page = folder.resolve("rapport.html");
        Path target = folder.resolve("oscal");
        String doctrine = "doctrine.yaml";

        Run.cahier("rapport", TELEPHONE_ONLY, "--doctrine", doctrine, "--vers", page.toString());
        Run.cahier("oscal", TELEPHONE_ONLY, "--doctrine", doctrine, "--vers", target.toString());
        Run json = Run.cahier("evaluer", TELEPHONE_ONLY, "--doctrine", doctrine, "--format", "json");
        Run letter = Run.cahier("courrier", "explication", TELEPHONE_ONLY, "--doctrine", doctrine);

        String sha256 = new ObjectMapper()
                .readTree(json.out())
                .path("receipt")
                .path("doctrineSha256")
                .asText();
        assertThat(sha256).hasSize(64);
        assertThat(List.of(
                        Files.readString(page),
                        Files.readString(target.resolve("resultats.json")),
                        letter.out().replaceAll("\\s+", "")))
                .allSatisfy(output -> assertThat(output).contains(sha256));
        assertThat(said(Files.readString(page))).contains("Ce que le service a retenu pour tous les dossiers");
        assertThat(said(letter.out())).contains("Retenu le 15 juin 2020 (le chef du service de l’orientation).");
    }

    @Test
    void a_sheet_of_another_dossier_is_refused_by_every_command() throws IOException {
        Files.writeString(sheet, DEPARTURE.replaceFirst("[{]", "{\"reference\": \"AUTRE-1\", "));

        for (Run run : List.of(
                held("evaluer", TOO_FEW),
                held("rapport", TOO_FEW),
                held("courrier", "motifs", TOO_FEW),
                held("oscal", TOO_FEW, "--vers", folder.resolve("oscal").toString()))) {
            assertThat(run.code()).isEqualTo(3);
            assertThat(said(run.err())).contains("L’instruction porte sur le dossier « AUTRE-1 »");
        }
    }

    @Test
    void a_reading_that_its_status_contradicts_or_that_is_yet_to_come_does_not_apply_and_says_so() throws IOException {
        Files.writeString(sheet, """
                {"lectures": [
                  {"obligation": "HOR-06", "lecture": 2, "statut": "NON_RESPECTE", "date": "2020-09-01"},
                  {"obligation": "TER-03", "lecture": 1, "statut": "SATISFAIT", "date": "2020-10-01"}]}
                """);

        Run run = held("evaluer", TELEPHONE_ONLY);

        assertThat(run.code()).isEqualTo(6);
        assertThat(said(run.out()))
                .startsWith("Avis proposé après l’instruction : À TRANCHER")
                .contains("NON APPLIQUÉ (2)")
                .contains(
                        "/lectures/0/statut : La lecture 2 de « Cinq demi-journées de service dédié par semaine » (HOR-06)")
                .contains(
                        "/lectures/1 : L’entrée sur « L’ancrage d’une structure locale » (TER-03) est datée du 1er octobre 2020");
    }

    @Test
    void what_the_sheet_says_without_effect_is_told_by_every_command_and_at_the_top_of_the_report() throws IOException {
        Files.writeString(sheet, """
                {"ecarts": [
                  {"obligation": "HOR-06", "sujet": "S1", "constat": "NON_RESPECTE", "statut": "SATISFAIT",
                    "fondement": "Un planning est produit.", "date": "2020-09-01", "expire_le": "2020-09-10"},
                  {"obligation": "ACC-01", "sujet": "S9", "constat": "SATISFAIT", "statut": "NON_RESPECTE",
                    "fondement": "Vu.", "date": "2020-09-01"}]}
                """);
        String told =
                "2 entrées de la fiche d’instruction ne sont pas appliquées : L’écart sur « Cinq demi-journées de service"
                        + " dédié par semaine » (HOR-06, site S1) valait jusqu’au 10 septembre 2020.";

        for (Run run : List.of(
                held("evaluer", TOO_FEW),
                held("rapport", TOO_FEW),
                held("plan", TOO_FEW),
                held("visite", TOO_FEW),
                held("instruction", TOO_FEW),
                held("comparer", TOO_FEW, TOO_FEW),
                held("oscal", TOO_FEW, "--vers", folder.resolve("oscal").toString()))) {
            assertThat(run.err().lines()).hasSize(1);
            assertThat(said(run.err()))
                    .startsWith("Avertissement : " + told)
                    .contains("« S9 » n’est pas un sujet de « Un accueil fait pour chaque personne » (ACC-01)");
        }
        String page = said(held("rapport", TOO_FEW).out().replaceAll("<[^>]+>", ""));
        assertThat(page.indexOf(told)).isBetween(0, page.indexOf("Ce qui fonde l’avis"));
    }

    @Test
    void a_departure_from_what_the_service_retained_needs_grounds_and_is_counted() throws IOException {
        Path sheets = Files.createDirectory(folder.resolve("fiches"));
        String departure = """
                {"ecarts": [{"obligation": "HOR-06", "constat": "SATISFAIT", "statut": "NON_RESPECTE", "fondement": "%s",
                  "date": "2020-09-01"}]}
                """;
        Path file = sheets.resolve("03-telephone-seul.json");
        Files.writeString(file, departure.formatted("Personne ne répond au téléphone."));

        Run counted = departures(sheets);
        Files.writeString(file, departure.formatted("NC"));
        Run refused = departures(sheets);

        assertThat(said(counted.out()))
                .contains("1 constat, sur 1 dossier instruit")
                .contains("dont 1 de ce que le service a retenu pour tous les dossiers.");
        assertThat(said(refused.out())).contains("0 constat");
    }

    @Test
    void what_the_officer_left_open_has_its_range_and_what_is_settled_is_open_no_more() throws IOException {
        Files.writeString(sheet, """
                {"lectures": [{"obligation": "ESP-01", "lecture": 2, "statut": "SANS_OBJET", "date": "2020-09-01"}],
                 "ecarts": [{"obligation": "HOR-06", "constat": "A_TRANCHER", "statut": "SATISFAIT",
                   "fondement": "Le service répond cinq matins.", "date": "2020-09-01"}]}
                """);
        Path page = folder.resolve("rapport.html");

        Run text = held("evaluer", TELEPHONE_ONLY);
        Run json = held("evaluer", TELEPHONE_ONLY, "--format", "json", "--fourchette");
        held("rapport", TELEPHONE_ONLY, "--vers", page.toString());

        assertThat(text.code()).isEqualTo(6);
        assertThat(said(text.out())).contains("l’avis ira de « non conforme » à « conforme");
        JsonNode range = new ObjectMapper().readTree(json.out()).path("range");
        assertThat(range.path("questions").findValuesAsText("question")).containsExactly("ancrage-a-distance");
        assertThat(said(Files.readString(page))).contains("de « non conforme » à « conforme");
    }

    @Test
    void a_comparison_and_what_is_left_to_be_seen() throws IOException {
        Files.writeString(sheet, """
                {"visites": [{"obligation": "HOR-02", "sujet": "S1", "vu": "CONFORME", "date": "2020-09-01"}],
                 "ecarts": [{"obligation": "HOR-06", "sujet": "S1", "constat": "NON_RESPECTE", "statut": "SATISFAIT",
                   "fondement": "Une permanence est tenue à la mairie.", "date": "2020-09-01"}]}
                """);

        String compared = said(held("comparer", TOO_FEW, TOO_FEW).out());

        assertThat(said(Run.cahier("comparer", TOO_FEW, TOO_FEW).out()))
                .contains("Avis proposé, inchangé : NON CONFORME");
        assertThat(compared)
                .contains("Avis proposé après l’instruction, inchangé : CONFORME SUR DOSSIER")
                .contains("Il n’y en avait pas : le dossier d’avant était conforme tel qu’il était.")
                .doesNotContain("Ouvrez davantage", "autrement")
                .contains("LA MAIN DE L’INSTRUCTEUR (2)")
                .contains("Fondement : Une permanence est tenue à la mairie.");
        assertThat(said(held("comparer", TOO_FEW, TOO_FEW, "--le", "2020-07-28").out()))
                .contains("Il n’y en avait pas : le dossier d’avant était conforme tel qu’il était.");
        assertThat(said(Run.cahier("visite", TOO_FEW).out())).contains("HOR-02");
        assertThat(said(held("visite", TOO_FEW).out())).doesNotContain("HOR-02");
    }

    @Test
    void what_was_seen_on_site_is_nowhere_left_to_be_seen() throws IOException {
        Path page = folder.resolve("page.html");
        Run.cahier("rapport", TOO_FEW, "--vers", page.toString());
        assertThat(said(Files.readString(page))).contains("23 obligations restent à voir sur place");
        Files.writeString(sheet, """
                {"visites": [{"obligation": "HOR-03", "sujet": "S1", "vu": "CONFORME", "date": "2020-09-01"},
                   {"obligation": "ESP-09", "sujet": "S1", "vu": "NON_CONFORME", "date": "2020-09-01"}],
                 "ecarts": [{"obligation": "HOR-06", "sujet": "S1", "constat": "NON_RESPECTE", "statut": "SATISFAIT",
                   "fondement": "Une permanence est tenue à la mairie.", "date": "2020-09-01"}]}
                """);

        held("rapport", TOO_FEW, "--vers", page.toString());
        assertThat(said(Files.readString(page))).contains("21 obligations restent à voir sur place");
        assertThat(said(held("evaluer", TOO_FEW).out())).contains("À VOIR SUR PLACE (21)");
        held("instruction", TOO_FEW, "--vers", page.toString());
        int points = held("visite", TOO_FEW, "--format", "json").out().split("NON_VU", -1).length - 1;
        assertThat(said(Files.readString(page))).contains(points + " points sont à cocher sur la fiche de visite");
        assertThat(said(held("courrier", "visite", TOO_FEW).out())).doesNotContain("HOR-03", "ESP-09");
    }

    @Test
    void what_a_person_held_is_neither_a_fact_nor_a_piece() throws IOException {
        Files.writeString(sheet, """
                {"lectures": [{"obligation": "TER-03", "lecture": 2, "statut": "SATISFAIT", "date": "2020-09-01"}],
                 "visites": [{"obligation": "QUA-04", "vu": "NON_CONFORME", "date": "2020-09-01", "note": "Personne n’écoute."}],
                 "ecarts": [{"obligation": "HOR-06", "constat": "A_TRANCHER", "statut": "SATISFAIT",
                   "fondement": "Le service répond cinq matins.", "date": "2020-09-01"}]}
                """);
        Path page = folder.resolve("page.html");
        Path settled = folder.resolve("doctrine.html");

        String text = said(held("evaluer", TELEPHONE_ONLY).out());
        held("rapport", TELEPHONE_ONLY, "--vers", page.toString());
        Run.cahier("rapport", TELEPHONE_ONLY, "--doctrine", "doctrine.yaml", "--vers", settled.toString());

        assertThat(text)
                .contains("1 par une lecture retenue, 1 par décision de l’instructeur")
                .contains(
                        "QUA-04 Écouter et reformuler Vu sur place le 1er septembre 2020, non conforme : « Personne n’écoute »."
                                + " Le logiciel, sur le dossier seul, constatait : « Le candidat s’engage");
        assertThat(said(Files.readString(page)))
                .contains("</span>, par une lecture retenue.")
                .contains("</span>, par décision de l’instructeur.");
        assertThat(said(Files.readString(settled)))
                .contains("</span>, par une lecture retenue.")
                .doesNotContain("par décision de l’instructeur");
    }

    private static Run departures(Path sheets) {
        return Run.cahier(
                "ecarts",
                "dossiers",
                "--instructions",
                sheets.toString(),
                "--doctrine",
                "doctrine.yaml",
                "--au",
                "2020-09-15");
    }

    private Run held(String... command) {
        List<String> all = new ArrayList<>(List.of(command));
        all.addAll(List.of("--instruction", sheet.toString(), "--au", "2020-09-15"));
        return Run.cahier(all.toArray(String[]::new));
    }

    private static String property(JsonNode holder, String name) {
        return StreamSupport.stream(holder.path("props").spliterator(), false)
                .filter(property -> property.path("name").asText().equals(name))
                .map(property -> property.path("value").asText())
                .findFirst()
                .orElse("");
    }

    /** What was printed, its unbreakable spaces made plain. */
    private static String said(String printed) {
        return printed.replaceAll("[\\s\\p{Z}]+", " ");
    }
}
