package fr.cahier.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import fr.cahier.ExecutableEdition;
import fr.cahier.dossier.schema.FactPath;
import fr.cahier.dossier.schema.ListType;
import fr.cahier.dossier.schema.ObjectType;
import fr.cahier.dossier.schema.Schema;
import fr.cahier.internal.yaml.edition.CaseReader;
import fr.cahier.json.DossierReader;
import fr.cahier.regulation.Edition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An ordinary editor finds, by the first line of each file, the schema that lies in the folder, and has nothing to say. */
class SchemasTest {

    private static final Pattern FIRST_LINE = Pattern.compile("# yaml-language-server: \\$schema=([a-z./]+)");
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final Map<Path, JsonSchema> SCHEMAS = new ConcurrentHashMap<>();

    private static final Edition EDITION =
            ExecutableEdition.shipped(ShippedEdition.ID).edition();
    private static final String DOSSIER = "dossier.schema.json";

    /** What is read for any obligation. */
    private static final Pattern FOR_ANY =
            Pattern.compile("(?:pieces|faits|declarations)\\[][.].*|engagements(?:[.]global)?");

    /** What names, dates or places an element, or is no candidate's to say. */
    private static final List<String> SERVING_NONE = List.of(
            "reference",
            "depot.id",
            "depots[].id",
            "sites[].id",
            "sites[].nom",
            "fermetures[].site_id",
            "personnels[].id",
            "communication.permanence[].url",
            "communication.permanence[].date",
            "referentiel.territoire_normand",
            "portefeuille.membres_de_droit[].territoire");

    static List<Path> files() throws IOException {
        return files(".yaml");
    }

    static List<Path> schemas() throws IOException {
        return files(".schema.json").stream()
                .filter(schema -> !schema.endsWith(DOSSIER))
                .toList();
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

    @Test
    void the_schema_of_a_dossier_names_the_obligations_that_each_field_serves() throws IOException {
        String told = DossierReader.schema(EDITION);
        Path written = Path.of("target").resolve(DOSSIER);
        Files.writeString(written, told);

        assertThat(FolderEditionTest.FOLDER.resolve("schemas").resolve(DOSSIER))
                .as("cp rules/%s rules/%s/schemas", written, FolderEditionTest.FOLDER)
                .content()
                .isEqualTo(told)
                .contains("Le nombre de postes reliés à l’internet que le public peut utiliser. Un nombre entier de 0 à"
                        + " 10 000. Obligation : ESP-09.");
    }

    @Test
    void a_field_that_serves_no_obligation_is_known() {
        Set<String> served = EDITION.obligations().values().stream()
                .flatMap(obligation -> obligation.paths().stream())
                .map(path -> path.toString().replaceAll("\\[]$", ""))
                .flatMap(path -> Stream.of(path, path.replaceAll("^depot[.]", "depots[].")))
                .collect(Collectors.toSet());

        assertThat(FactPath.known())
                .filteredOn(path ->
                        !path.endsWith("[]") && !holdsFields(FactPath.of(path).schema()))
                .filteredOn(
                        path -> !served.contains(path) && !FOR_ANY.matcher(path).matches())
                .as(
                        "Name the field under “faits” or “indices” of the obligation that it serves; where it serves none, write it here")
                .containsExactlyInAnyOrderElementsOf(SERVING_NONE);
    }

    private static boolean holdsFields(Schema schema) {
        return schema instanceof ObjectType || schema instanceof ListType list && list.element() instanceof ObjectType;
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
