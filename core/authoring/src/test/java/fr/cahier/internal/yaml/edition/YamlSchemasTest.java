package fr.cahier.internal.yaml.edition;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.authoring.Folder;
import fr.cahier.authoring.FolderCheck;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an editor checks while somebody types is what the reader checks afterwards. */
class YamlSchemasTest {

    private static final Path WRITTEN = Path.of("target", "schemas");
    private static final Path SLIPS = Path.of("src/test/resources/schemas/fautes.txt");
    private static final String CASES = """
            - cas: "Deux postes"
              obligation: ESS-01
              sujet: S1
              dossier:
                sites: [{ id: S1, nom: "Essai", postes_internet: 2 }]
              attendu: SATISFAITE
            """;

    @TempDir
    Path temporary;

    static Stream<String> names() {
        return YamlSchemas.GENERATED.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void the_shipped_schema_is_the_one_that_the_forms_tell(String name) throws IOException {
        Files.createDirectories(WRITTEN);
        Path received = WRITTEN.resolve(name + ".schema.json");
        Files.writeString(received, YamlSchemas.GENERATED.get(name));

        assertThat(shipped(name))
                .as(
                        "The forms of the YAML files have changed. Look at the new schema, then: cp core/authoring/%s"
                                + " core/authoring/src/main/resources/fr/cahier/authoring, and the same to schemas in each edition",
                        received)
                .isEqualTo(YamlSchemas.GENERATED.get(name));
    }

    private static String shipped(String name) throws IOException {
        try (var schema = YamlSchemasTest.class.getResourceAsStream("/fr/cahier/authoring/" + name + ".schema.json")) {
            return new String(Objects.requireNonNull(schema, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"cahier.yaml", "passages.yaml", "essai/obligations.yaml", "essai/cas.yaml"})
    void a_good_file_is_accepted_by_both(String file) throws IOException {
        Folder folder = folder();

        assertThat(YamlSchemas.refusals(
                        name(file), Files.readString(folder.path().resolve(file))))
                .isEmpty();
        assertThat(FolderCheck.reading(folder.path()).errors()).isEmpty();
    }

    /** One line of the file of slips: in it, a vertical bar stands for the end of a line. */
    record Slip(String file, String before, String after) {

        static Slip of(String line) {
            String[] parts = line.split(" : ", 2);
            String[] change = parts[1].split(" => ", -1);
            return new Slip(parts[0], change[0].replace('|', '\n'), change[1].replace('|', '\n'));
        }
    }

    static Stream<Slip> slips() throws IOException {
        return Arrays.stream(Files.readString(SLIPS).split("\n"))
                .filter(line -> !line.startsWith("#"))
                .map(Slip::of);
    }

    @ParameterizedTest
    @MethodSource("slips")
    void a_slip_is_refused_by_both(Slip slip) throws IOException {
        Folder folder = folder().replace(slip.file(), slip.before(), slip.after());

        assertThat(YamlSchemas.refusals(
                        name(slip.file()), Files.readString(folder.path().resolve(slip.file()))))
                .as("schema")
                .isNotEmpty();
        assertThat(FolderCheck.reading(folder.path()).errors()).as("reader").isNotEmpty();
    }

    private Folder folder() {
        return Folder.minimal(temporary).write("essai/cas.yaml", CASES);
    }

    private static String name(String file) {
        return file.replaceAll(".*/|[.]yaml", "");
    }
}
