package fr.cahier.doctrine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cahier.dossier.IssueCode;
import fr.cahier.dossier.schema.Field;
import fr.cahier.dossier.schema.ListType;
import fr.cahier.dossier.schema.ObjectType;
import fr.cahier.internal.json.Corpus;
import fr.cahier.internal.json.DoctrineForm;
import fr.cahier.internal.json.SchemaJudge;
import fr.cahier.json.DoctrineReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A real validator and the reader judge the same doctrines. */
class DoctrineSchemaTest {

    private static final Path WRITTEN = Path.of("target", "doctrine.schema.json");

    private static final SchemaJudge SCHEMA = new SchemaJudge(DoctrineSchema.generated());

    @Test
    void the_shipped_schema_is_the_one_that_the_records_tell() throws IOException {
        Files.createDirectories(WRITTEN.getParent());
        Files.writeString(WRITTEN, DoctrineSchema.generated());

        assertThat(DoctrineReader.schema())
                .as(
                        "Look at the new schema, then: cp core/engine/%s core/engine/src/main/resources%s",
                        WRITTEN, DoctrineSchema.RESOURCE)
                .isEqualTo(DoctrineSchema.generated());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"$schema\": \"x\", \"titre\": null}",
                "{\"format\": \"cahier-doctrine/1\"}",
                "{\"format\": null}",
                "{\"positions\": [{\"question\": \"le-pluriel\", \"lecture\": \"large\", \"date\": \"2026-09-01\","
                        + " \"du\": null}]}",
                "{\"seuils\": [{\"seuil\": \"duree\", \"nombre\": 60}, {\"seuil\": \"pivot\", \"heure\": \"13:00\"}]}"
            })
    void both_accept(String json) {
        assertThat(schemaAccepts(json)).as("schema").isTrue();
        assertThat(readerAccepts(json)).as("reader").isTrue();
    }

    @Test
    void a_later_format_is_told_before_anything_else() {
        assertThatThrownBy(() -> DoctrineReader.read("{\"nouveau\": 1, \"format\": \"cahier-doctrine/2\"}"))
                .isInstanceOfSatisfying(UnusableDoctrineException.class, refused -> assertThat(refused.problems())
                        .singleElement()
                        .satisfies(issue -> {
                            assertThat(issue.code()).isEqualTo(IssueCode.OTHER_FORMAT);
                            assertThat(issue.advice()).isEqualTo("Mettez la bibliothèque à jour.");
                        }));
    }

    @Test
    void a_doctrine_says_its_format_and_has_the_fingerprint_that_it_had_without() {
        Doctrine read = DoctrineReader.read("{\"titre\": \"2026\"}");
        String written = DoctrineReader.written(read);

        assertThat(written).startsWith("{\n  \"format\" : \"cahier-doctrine/1\",\n  \"titre\" : \"2026\"");
        assertThat(DoctrineReader.written(DoctrineReader.read(written))).isEqualTo(written);
        assertThat(DoctrineForm.sha256(DoctrineReader.read(written))).isEqualTo(DoctrineForm.sha256(read));
    }

    /** Each field of each list, by the model's own description. */
    static Stream<String> places() {
        List<String> places =
                new ArrayList<>(List.of("{ \"format\": %s }", "{ \"titre\": %s }", "{ \"inconnue\": %s }"));
        for (Field list : DoctrineForm.SCHEMA.fields()) {
            places.add("{ \"" + list.name() + "\": %s }");
            if (list.schema() instanceof ListType of && of.element() instanceof ObjectType entry) {
                entry.names().forEach(name -> places.add("{ \"" + list.name() + "\": [{ \"" + name + "\": %s }] }"));
            }
        }
        return places.stream();
    }

    @ParameterizedTest
    @MethodSource("places")
    void both_say_the_same_of_every_value_at_every_place(String place) {
        for (String value : Corpus.VALUES) {
            String json = place.formatted(value);
            assertThat(readerAccepts(json))
                    .as("reader, as the schema, of %s", json)
                    .isEqualTo(schemaAccepts(json));
        }
    }

    private static boolean schemaAccepts(String json) {
        try {
            return SCHEMA.accepts(SchemaJudge.tree(json));
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean readerAccepts(String json) {
        try {
            DoctrineReader.read(json);
            return true;
        } catch (UnusableDoctrineException refused) {
            return false;
        }
    }
}
