package fr.cahier.examples.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A fact that is declared later is known to editors once the schemas are written again. */
class SchemasCommandTest {

    @TempDir
    Path temporary;

    private Run schemas() {
        return Run.cahier("schemas", temporary.resolve("label").toString());
    }

    private void begun(String before, String after) throws IOException {
        Run.cahier("nouveau", temporary.resolve("label").toString(), "--texte", "cahiers/point-accueil.txt");
        Path cahier = temporary.resolve("label/cahier.yaml");
        Files.writeString(cahier, Files.readString(cahier).replace(before, after));
    }

    @Test
    void a_declared_fact_comes_into_the_schemas_of_dossiers_and_cases() throws IOException {
        begun("faits:\n", "faits:\n  - { cle: etablis, libelle: \"Établis\", genre: nombre }\n");
        assertThat(schemas()).isEqualTo(new Run(0, """
                schemas/cas.schema.json : récrit.
                schemas/dossier.schema.json : récrit.
                """, ""));
        assertThat(temporary.resolve("label/schemas/cas.schema.json")).content().contains("\"etablis\"");
        assertThat(schemas().out()).isEqualTo("Rien à changer : les schémas sont ceux de cette édition.\n");
    }

    @Test
    void an_edition_with_a_defect_keeps_its_schemas() throws IOException {
        begun("genre: nombre", "genre: nombres");
        Run run = schemas();
        assertThat(run.code()).isEqualTo(5);
        assertThat(run.out()).contains("« nombres » est inconnu.").endsWith("Rien n’a été changé.\n");
    }
}
