package fr.cahier.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import fr.cahier.internal.yaml.edition.CaseReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An ordinary editor finds, by the first line of each file, the schema that lies in the folder, and has nothing to say. */
class SchemasTest {

    private static final Pattern FIRST_LINE = Pattern.compile("# yaml-language-server: \\$schema=([a-z./]+)");
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final Map<Path, JsonSchema> SCHEMAS = new ConcurrentHashMap<>();

    static List<Path> files() throws IOException {
        return files(".yaml");
    }

    static List<Path> schemas() throws IOException {
        return files(".schema.json");
    }

    private static List<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(FolderEditionTest.FOLDER)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_shipped_file_names_its_schema_and_is_valid(Path file) throws IOException {
        String text = Files.readString(file);
        Matcher line = FIRST_LINE.matcher(text.lines().findFirst().orElseThrow());
        assertThat(line.matches()).as("first line of %s", file).isTrue();

        Path schema = file.resolveSibling(line.group(1)).normalize();
        assertThat(schema.getFileName())
                .hasToString(file.getFileName().toString().replace(".yaml", ".schema.json"));
        assertThat(SCHEMAS.computeIfAbsent(schema, SchemasTest::schema).validate(YAML.readTree(text)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void a_schema_of_the_folder_is_the_one_of_the_jar(Path schema) throws IOException {
        try (var jar = CaseReader.class.getResourceAsStream("/fr/cahier/authoring/" + schema.getFileName())) {
            assertThat(Files.readAllBytes(schema))
                    .as(
                            "cp core/authoring/src/main/resources/fr/cahier/authoring/%s rules/%s",
                            schema.getFileName(), schema)
                    .isEqualTo(Objects.requireNonNull(jar).readAllBytes());
        }
    }

    private static JsonSchema schema(Path file) {
        try {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                    .getSchema(
                            Files.readString(file),
                            SchemaValidatorsConfig.builder()
                                    .formatAssertionsEnabled(true)
                                    .build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
