package fr.cahier.instruction;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.dossier.schema.Field;
import fr.cahier.dossier.schema.ListType;
import fr.cahier.dossier.schema.ObjectType;
import fr.cahier.internal.json.Corpus;
import fr.cahier.internal.json.SchemaJudge;
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

/** A real validator and the reader judge the same instructions. */
class InstructionSchemaTest {

    private static final Path WRITTEN = Path.of("target", "instruction.schema.json");
    private static final SchemaJudge SCHEMA = new SchemaJudge(InstructionSchema.generated());

    @Test
    void the_shipped_schema_is_the_one_that_the_records_tell() throws IOException {
        Files.createDirectories(WRITTEN.getParent());
        Files.writeString(WRITTEN, InstructionSchema.generated());

        assertThat(InstructionReader.schema())
                .as(
                        "Look at the new schema, then: cp core/casework/%s core/casework/src/main/resources%s",
                        WRITTEN, InstructionSchema.RESOURCE)
                .isEqualTo(InstructionSchema.generated());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"$schema\": \"x\", \"reference\": null}",
                "{\"format\": \"cahier-instruction/1\"}",
                "{\"visites\": [{\"obligation\": \"ESP-04\", \"sujet\": \"S1\", \"vu\": \"NON_CONFORME\", \"date\":"
                        + " \"2020-09-15\"}]}",
                "{\"lectures\": [{\"obligation\": \"HOR-06\", \"lecture\": 2, \"statut\": \"SATISFAIT\"}]}"
            })
    void both_accept(String json) {
        assertThat(schemaAccepts(json)).as("schema").isTrue();
        assertThat(readerAccepts(json)).as("reader").isTrue();
    }

    @Test
    void a_sheet_says_its_format_and_one_without_is_of_the_first() {
        Instruction read = InstructionReader.read("{\"reference\": \"2026-17\"}");
        String written = InstructionReader.written(read);

        assertThat(written).startsWith("{\n  \"format\" : \"cahier-instruction/1\",\n  \"reference\" : \"2026-17\"");
        assertThat(InstructionReader.read(written)).isEqualTo(read);
        assertThat(InstructionReader.written(InstructionReader.read(written))).isEqualTo(written);
        assertThat(InstructionReader.sha256(InstructionReader.read(written))).isEqualTo(InstructionReader.sha256(read));
    }

    /** Each field of each list, by the model's own description. */
    static Stream<String> places() {
        List<String> places =
                new ArrayList<>(List.of("{ \"format\": %s }", "{ \"reference\": %s }", "{ \"inconnue\": %s }"));
        for (Field list : InstructionSchema.SHAPE.fields()) {
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
            InstructionReader.read(json);
            return true;
        } catch (UnreadableInstructionException refused) {
            return false;
        }
    }
}
