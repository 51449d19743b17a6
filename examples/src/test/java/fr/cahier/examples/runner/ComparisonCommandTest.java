package fr.cahier.examples.runner;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonCommandTest {

    @TempDir
    Path temporary;

    /** The sample whose candidate refuses a principle, with that answer mended. */
    private String completed() throws IOException {
        String text = Files.readString(Path.of(Samples.file("07")));
        assertThat(text).contains("\"PRI-03\": \"NON\"");
        return Files.writeString(
                        temporary.resolve("complete.json"), text.replace("\"PRI-03\": \"NON\"", "\"PRI-03\": \"OUI\""))
                .toString();
    }

    @Test
    void a_completed_dossier_tells_what_changed_which_findings_moved_and_why() throws IOException {
        Run run = Run.cahier("comparer", Samples.file("07"), completed());
        assertThat(run.code()).isZero();
        assertThat(run.out().replace('\u00A0', ' '))
                .contains("Avis proposé : NON CONFORME → ")
                .contains("changé : engagement PRI-03 — non → oui")
                .contains("CONSTATS QUI ONT CHANGÉ (1)")
                .contains("avant : non respecté. ")
                .contains("après : satisfait. ");
    }

    @Test
    void the_plan_of_the_earlier_dossier_is_followed() throws IOException {
        Run done = Run.cahier("comparer", Samples.file("07"), completed());
        assertThat(done.out().replace('\u00A0', ' '))
                .contains("1 chose demandée au candidat : 1 faite.")
                .contains("fait : Engagez-vous à conseiller sans juger")
                .contains("Maintenant, changé : engagement PRI-03 — non → oui")
                .doesNotContain("HORS DU PLAN");
        Run undone = Run.cahier("comparer", Samples.file("07"), Samples.file("07"));
        assertThat(undone.out().replace('\u00A0', ' '))
                .contains("1 chose demandée au candidat : 1 pas faite.")
                .contains("Vous avez répondu non.")
                .contains("Reste : PRI-03 (Conseiller sans juger).");
    }

    @Test
    void things_are_counted_as_the_plan_counts_them() throws IOException {
        String told = Run.cahier("comparer", Samples.file("12"), Samples.file("12"))
                .out()
                .replace('\u00A0', ' ');

        assertThat(Run.cahier("plan", Samples.file("12")).out().replace('\u00A0', ' '))
                .contains("5 choses, utiles sans être exigées");
        assertThat(told)
                .contains("Il n’exigeait rien du candidat.")
                .contains("5 choses utiles, sans être exigées : 5 pas faites.");
    }

    @Test
    void the_same_is_told_to_another_application() throws IOException {
        JsonNode told = new ObjectMapper()
                .readTree(Run.cahier("comparer", Samples.file("07"), completed(), "--format", "json")
                        .out());
        assertThat(told.path("format").asText()).isEqualTo("cahier-comparison/1");
        assertThat(told.path("conclusion").path("before").asText()).isEqualTo("NON_COMPLIANT");
        assertThat(told.path("dossier").path(0).path("pointer").asText()).isEqualTo("/engagements/PRI-03");
        JsonNode change = told.path("plan").path("changes").path(0);
        assertThat(change.path("state").asText()).isEqualTo("DONE");
        assertThat(change.path("seen").path(0).path("after").asText()).isEqualTo("oui");
        assertThat(change.path("open")).isEmpty();
        assertThat(told.path("plan").path("outside")).isEmpty();
        assertThat(told.path("moved").path(0).path("obligation").asText()).isEqualTo("PRI-03");
    }

    @Test
    void two_states_that_say_the_same_are_said_to() throws IOException {
        Run run = Run.cahier("comparer", Samples.file("01"), Samples.file("01"));
        assertThat(run.out().replace('\u00A0', ' '))
                .contains("Avis proposé, inchangé : CONFORME SUR DOSSIER")
                .contains("Rien : les deux fichiers disent la même chose.")
                .contains("Constats inchangés : 125.")
                .doesNotContain("Avertissement");
    }

    @Test
    void two_dossiers_of_different_candidates_are_said_to_be_so_at_the_top() throws IOException {
        String warning =
                "Avertissement : ces deux fichiers ne semblent pas être deux états d’un même dossier. Avant : dossier"
                        + " SPRO-2020-";

        Run text = Run.cahier("comparer", Samples.file("07"), Samples.file("12"));
        Run json = Run.cahier("comparer", Samples.file("07"), Samples.file("12"), "--format", "json");

        assertThat(text.out()).startsWith(warning);
        assertThat(text.err()).isEmpty();
        assertThat(json.out()).startsWith("{");
        assertThat(json.err()).startsWith(warning);
    }

    @Test
    void of_a_new_site_only_what_calls_for_something_is_told_at_length() throws IOException {
        Path grown = Files.writeString(
                temporary.resolve("grandi.json"),
                Files.readString(Path.of(Samples.file("01")))
                        .replaceFirst("\"sites\": \\[", "\"sites\": [ { \"id\": \"S9\", \"recoit_public\": true },"));
        Run run = Run.cahier("comparer", Samples.file("01"), grown.toString());
        assertThat(run.out().replace('\u00A0', ' '))
                .contains("ajouté : site S9 — accueil du public : oui")
                .contains("HOR-06  Cinq demi-journées de service dédié par semaine — S9")
                .containsPattern("(?s)Satisfaits ou sans objet : ESP-02, ESP-03,.* — S9\\.");
    }

    @Test
    void what_is_to_be_said_of_how_a_dossier_is_written_is_said_as_elsewhere() throws IOException {
        Path odd = Files.writeString(temporary.resolve("odd.json"), """
            {"candidat": {"siret": "12345678900000"}}
            """);
        String warning = Run.cahier("evaluer", odd.toString()).err();
        assertThat(warning).startsWith("Avertissement, " + odd);
        assertThat(Run.cahier("comparer", odd.toString(), Samples.file("01")).err())
                .isEqualTo(warning);
    }

    @Test
    void an_unreadable_dossier_is_told_with_its_name() throws IOException {
        Path bad = Files.writeString(temporary.resolve("bad.json"), "{");
        Run run = Run.cahier("comparer", Samples.file("01"), bad.toString());
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("bad.json");
    }

    @ParameterizedTest
    @CsvSource({
        "comparer|a.json, Il manque un argument. Le dossier d’après",
        "comparer|absent.json|absent.json, Fichier introuvable",
        "comparer|dossiers|dossiers, est un répertoire",
        "comparer|a|b|c, Inconnu"
    })
    void a_command_that_is_written_wrong_is_told_in_french(String command, String message) {
        Run run = Run.cahier(command.split("\\|"));
        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err()).contains(message);
    }
}
