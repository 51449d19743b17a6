package fr.cahier.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas of an edition know what it declares, in dossiers and in the dossiers of its cases. */
class EditionSchemasTest {

    private static final String CASES = "cas.schema.json";

    @TempDir
    Path temporary;

    private Map<String, byte[]> schemas(String declared) {
        Folder folder = Folder.minimal(temporary).replace("cahier.yaml", "formulations:", declared + "formulations:");
        return EditionSchemas.of(EditionFolder.load(folder.path()).edition());
    }

    private Set<ValidationMessage> refusals(String row) throws IOException {
        Map<String, byte[]> schemas = schemas("""
                faits:
                  - { cle: etablis, libelle: "Établis", genre: nombre, au-plus: 10, sujet: site }
                  - { cle: famille, libelle: "Famille", genre: choix, valeurs: [velos, textile], repete: oui }
                """);
        String written = """
                - cas: "Essai"
                  obligation: ESS-01
                  dossier: { faits: [%s] }
                  attendu: SATISFAITE
                """.formatted(row);
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                .getSchema(new String(schemas.get(CASES), StandardCharsets.UTF_8))
                .validate(new ObjectMapper(new YAMLFactory()).readTree(written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ cle: etablis, site_id: S1, nombre: 4 }",
                "{ cle: famille, element: a, texte: velos }",
                "{ cle: famille, element: a }"
            })
    void a_case_may_say_what_is_declared(String row) throws IOException {
        assertThat(refusals(row)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ cle: etabli, site_id: S1, nombre: 4 }",
                "{ cle: etablis, nombre: 4 }",
                "{ cle: etablis, site_id: S1, nombre: 11 }",
                "{ cle: famille, element: a, texte: jouets }",
                "{ cle: famille, texte: velos }"
            })
    void a_case_that_says_what_is_not_declared_is_underlined(String row) throws IOException {
        assertThat(refusals(row)).isNotEmpty();
    }

    @Test
    void where_nothing_is_declared_cases_have_the_schema_of_every_edition() throws IOException {
        try (var shipped = EditionSchemas.class.getResourceAsStream("/fr/cahier/authoring/cas.schema.json")) {
            assertThat(schemas("").get(CASES))
                    .isEqualTo(Objects.requireNonNull(shipped).readAllBytes());
        }
    }

    @Test
    void only_what_is_not_as_it_should_be_is_written_again() throws IOException {
        Folder folder = Folder.minimal(temporary);
        Map<String, byte[]> all = EditionSchemas.changed(folder.path());
        assertThat(all).hasSize(6);
        for (Map.Entry<String, byte[]> schema : all.entrySet()) {
            Path file = folder.path().resolve(EditionSchemas.FOLDER).resolve(schema.getKey());
            Files.createDirectories(file.getParent());
            Files.write(file, schema.getValue());
        }
        folder.replace(
                "cahier.yaml", "formulations:", "faits: [{ cle: etablis, libelle: E, genre: nombre }]\nformulations:");
        assertThat(EditionSchemas.changed(folder.path()).keySet())
                .containsExactlyInAnyOrder(CASES, "dossier.schema.json");
    }
}
