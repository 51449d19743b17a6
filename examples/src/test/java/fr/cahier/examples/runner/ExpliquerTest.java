package fr.cahier.examples.runner;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.cahier.ExecutableEdition;
import fr.cahier.regulation.Edition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpliquerTest {

    private static final String FOLDER = "../rules/src/main/resources/cahiers/spro_conseil/e2020";
    private static final Path APPROVED = Path.of("src/test/resources/approved");
    private static final Path RECEIVED = Path.of("target/approved");

    @ParameterizedTest
    @ValueSource(strings = {"HOR-06", "PRI-03", "CDC-01"})
    void the_explanation_of_a_row_is_the_approved_one(String id) throws IOException {
        Run run = Run.cahier("expliquer", id);
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        String name = "expliquer-" + id + ".txt";
        Files.createDirectories(RECEIVED);
        Files.writeString(RECEIVED.resolve(name), run.out());
        assertThat(run.out())
                .as("read examples/target/approved/%s; if it is right, copy it to examples/%s", name, APPROVED)
                .isEqualTo(Files.readString(APPROVED.resolve(name)));
    }

    @Test
    void a_folder_is_explained_as_the_shipped_edition_is() {
        assertThat(Run.cahier("expliquer", "HOR-06", "--regles", FOLDER)).isEqualTo(Run.cahier("expliquer", "HOR-06"));
    }

    @Test
    void the_words_of_the_text_are_told_where_its_file_is_given() {
        String folder = "cahiers/point-accueil";
        Run run = Run.cahier("expliquer", "HEU-01", "--regles", folder, "--texte", "cahiers/point-accueil.txt");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out().replace('\u00a0', ' '))
                .containsPattern("Texte : [^\n]*, l\\. 8-9\\.\\s+Ses mots : « Le point d’accueil ouvre");
        Run other = Run.cahier("expliquer", "HOR-06", "--texte", "cahiers/point-accueil.txt");
        assertThat(other.code()).isEqualTo(4);
        assertThat(other.err()).contains("--texte : ");
    }

    @Test
    void without_a_number_every_row_is_listed() {
        Run run = Run.cahier("expliquer");
        Edition regulation = ExecutableEdition.shipped("spro-conseil/2020").edition();
        assertThat(run.code()).isZero();
        regulation.obligations().keySet().forEach(id -> assertThat(run.out()).contains("  " + id + "  "));
        regulation.chapters().forEach(chapter -> assertThat(run.out()).contains(chapter.title()));
    }

    @Test
    void the_json_form_holds_the_rules_and_the_thresholds() throws IOException {
        JsonNode json = new ObjectMapper()
                .readTree(Run.cahier("expliquer", "HOR-06", "--format", "json").out());
        assertThat(json.path("thresholds")
                        .path(0)
                        .path("values")
                        .path(0)
                        .path("holds")
                        .asBoolean())
                .isTrue();
        assertThat(json.path("rules").path(1).path("sentence").asText())
                .startsWith("HOR-06 est satisfaite pour un site");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HOR-66 | Vouliez-vous dire « HOR-06 » ?",
                "bonjour | « cahier expliquer » en donne la liste.",
                "HOR-06;--le;hier | Date illisible",
                "HOR-06;--le;2019-12-31 | Aucune édition de « spro-conseil » n’est en vigueur le 31 décembre 2019"
            })
    void what_cannot_be_explained_is_told_in_french(String arguments, String message) {
        Run run = Run.cahier(("expliquer;" + arguments).split(";"));
        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err()).contains(message);
    }

    @Test
    void lower_case_is_understood() {
        assertThat(Run.cahier("expliquer", "hor-06").out()).startsWith("HOR-06  ");
    }
}
