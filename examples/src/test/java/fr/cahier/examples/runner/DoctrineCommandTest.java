package fr.cahier.examples.runner;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.cahier.ExecutableEdition;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Wording;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DoctrineCommandTest {

    private static final Edition EDITION =
            ExecutableEdition.shipped("spro-conseil/2020").edition();

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
    void the_json_form_says_what_each_reading_does() throws IOException {
        Run run = Run.cahier("doctrine", "--format", "json");

        JsonNode json = new ObjectMapper().readTree(run.out());
        assertThat(json).hasSameSizeAs(EDITION.questions());
        assertThat(json.findValuesAsText("effect")).isNotEmpty().doesNotContain("null");
    }
}
