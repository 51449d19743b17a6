package fr.cahier.examples.runner;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.cahier.ExecutableEdition;
import fr.cahier.dossier.ProblemDetails;
import fr.cahier.internal.json.SchemaJudge;
import fr.cahier.json.ProblemWriter;
import fr.cahier.regulation.Obligation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CahierTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Stream<Path> dossiers() throws IOException {
        return Samples.dossiers().stream();
    }

    @ParameterizedTest
    @CsvSource({
        "01, COMPLIANT, 0",
        "02, UNDECIDED, 6",
        "03, UNDECIDED, 6",
        "04, INCOMPLETE, 2",
        "05, INCOMPLETE, 2",
        "06, LATE, 1",
        "07, NON_COMPLIANT, 1",
        "08, NON_COMPLIANT, 1",
        "09, INCOMPLETE, 2",
        "10, NON_COMPLIANT, 1",
        "11, UNDECIDED, 6",
        "12, UNDECIDED, 6",
        "13, NON_COMPLIANT, 1",
        "14, INCOMPLETE, 2"
    })
    void each_sample_gets_its_conclusion_and_exit_code(String prefix, String conclusion, int code) throws IOException {
        Run run = Run.cahier("evaluer", Samples.file(prefix), "--format", "json");
        assertThat(JSON.readTree(run.out()).path("conclusion").asText()).isEqualTo(conclusion);
        assertThat(run.code()).isEqualTo(code);
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void every_obligation_is_there_and_none_twice_for_one_subject(Path dossier) throws IOException {
        JsonNode verdict = JSON.readTree(
                Run.cahier("evaluer", dossier.toString(), "--format", "json").out());
        List<String> subjects = new ArrayList<>();
        verdict.path("findings")
                .forEach(finding -> subjects.add(finding.path("obligation").asText() + " "
                        + finding.path("subject").asText()));
        Set<String> ids = ExecutableEdition.shipped("spro-conseil/2020").edition().judged().stream()
                .map(Obligation::id)
                .collect(Collectors.toSet());
        assertThat(subjects).doesNotHaveDuplicates();
        assertThat(subjects.stream().map(subject -> subject.split(" ")[0]).collect(Collectors.toSet()))
                .isEqualTo(ids);
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void every_fact_of_a_finding_stands_in_the_dossier_where_its_pointer_says(Path dossier) throws IOException {
        JsonNode file = JSON.readTree(Files.readString(dossier));
        JsonNode verdict = JSON.readTree(
                Run.cahier("evaluer", dossier.toString(), "--format", "json").out());
        verdict.path("findings").forEach(finding -> finding.path("facts").forEach(fact -> {
            JsonNode there = file.at(fact.path("pointer").asText());
            JsonNode said = there.has("reponse") ? there.path("reponse") : there;
            assertThat(said).as("%s", fact).isEqualTo(fact.path("value"));
        }));
    }

    @Test
    void of_an_empty_dossier_nothing_is_satisfied() throws IOException {
        JsonNode verdict = JSON.readTree(
                Run.cahier("evaluer", Samples.file("05"), "--format", "json").out());
        verdict.path("findings")
                .forEach(finding -> assertThat(finding.path("status").asText().equals("MISSING")
                                || finding.path("status").asText().equals("NOT_APPLICABLE")
                                || finding.path("reason").asText().equals("APPLICABILITY_UNKNOWN"))
                        .as("%s", finding)
                        .isTrue());
    }

    @Test
    void several_dossiers_are_an_array_and_the_gravest_gives_the_exit_code(@TempDir Path folder) throws IOException {
        Files.copy(Path.of(Samples.file("01")), folder.resolve("a.json"));
        Files.copy(Path.of(Samples.file("05")), folder.resolve("b.json"));
        Files.copy(Path.of(Samples.file("07")), folder.resolve("c.json"));
        Run run = Run.cahier("evaluer", folder.toString(), "--format", "json");
        assertThat(JSON.readTree(run.out())).hasSize(3);
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void an_unreadable_dossier_gives_no_verdict_and_says_where_it_errs(@TempDir Path folder) throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.json"), "{ \"candidat\": { \"nomm\": \"X\" } }");
        Run run = Run.cahier("evaluer", bad.toString());
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("/candidat/nomm").contains("nom");
    }

    /** {@return what the schema of a refusal says against one with these problems} */
    private static List<String> refusal(JsonNode problems) throws IOException {
        JsonNode refusal = JSON.readTree(
                ProblemWriter.json(new ProblemDetails(ProblemDetails.Kind.UNREADABLE_DOSSIER, null, List.of(), 0)));
        assertThat(problems).isNotEmpty();
        ((ObjectNode) refusal).set("errors", problems);
        return new SchemaJudge(ProblemWriter.schema()).objections(refusal.toString());
    }

    @Test
    void among_several_an_unreadable_dossier_keeps_its_place(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.json"), "{");
        Files.copy(Path.of(Samples.file("01")), folder.resolve("b.json"));
        Run run = Run.cahier("evaluer", folder.toString(), "--format", "json");
        JsonNode array = JSON.readTree(run.out());
        assertThat(array.get(0).path("file").asText()).endsWith("a.json");
        assertThat(refusal(array.get(0).path("problems"))).isEmpty();
        assertThat(array.get(1).path("conclusion").asText()).isEqualTo("COMPLIANT");
        assertThat(run.code()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "evaluer|absent.json, introuvable",
        "evaluer, Il manque",
        "evalue, Inconnu",
        "evaluer|--format|xml|dossiers, Valeur refusée",
        "plan|a.json|--vers|a.html|--vers|b.html, « --vers » est donné deux fois",
        "evaluer|--le|hier|dossiers, Instant illisible",
        "evaluer|--cahier|X|dossiers, n’est pas disponible",
        "evaluer|--cahier|x|dossiers, n’est pas disponible",
        "evaluer|--cahier|spro-conseil/1999|dossiers, n’est pas disponible",
        "evaluer|, Nom de fichier illisible"
    })
    void a_command_that_is_written_wrong_is_told_in_french(String command, String message) {
        Run run = Run.cahier(command.split("\\|", -1));
        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err()).contains(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evaluer",
                "plan",
                "visite",
                "instruction",
                "ecarts",
                "rapport",
                "courrier",
                "service",
                "modeles",
                "expliquer",
                "doctrine",
                "vocabulaire",
                "nouveau",
                "empreintes",
                "schemas",
                "verifier",
                "tester",
                "impact",
                "comparer",
                "oscal",
                "generer"
            })
    void help_is_french_and_lists_the_exit_codes(String command) {
        Run run = Run.cahier(command, "--aide");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("Usage : cahier " + command)
                .contains("\nOptions :\n", "Affiche cette aide.", "\nCodes de sortie :\n  0  ")
                .contains("70, 71, 74")
                .doesNotContain("chacune dit les siens");
        assertThat(run.out().lines()).noneMatch(line -> line.endsWith("’"));
        assertThat(Run.cahier(command, "-h")).isEqualTo(run);
    }

    @Test
    void the_help_of_the_runner_lists_its_commands_and_says_where_the_exit_codes_are() {
        assertThat(Run.cahier("--aide").out())
                .startsWith("Usage : cahier [-h] COMMANDE")
                .contains("\nCommandes :\n")
                .contains(
                        "\nCodes de sortie :\n  0, 1, 2    l’avis", "chacune dit les siens : cahier COMMANDE --aide\n")
                .contains(
                        "\n  3 ", "\n  4 ", "\n  5 ", "\n  7 ", "\n  8 ", "\n  69 ", "\n  70 ", "\n  71 ", "\n  74 ",
                        "130", "143", "141");
    }

    @Test
    void a_link_that_leads_nowhere_is_an_unreadable_dossier_among_others(@TempDir Path folder) throws IOException {
        Files.createSymbolicLink(folder.resolve("a.json"), folder.resolve("absent"));
        Files.copy(Path.of(Samples.file("01")), folder.resolve("b.json"));
        Run run = Run.cahier("evaluer", folder.toString());
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("a.json").contains("ne peut pas être ouvert");
        assertThat(run.out()).contains("CONFORME SUR DOSSIER");
    }
}
