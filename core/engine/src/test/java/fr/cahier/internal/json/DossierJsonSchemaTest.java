package fr.cahier.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.json.DossierReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DossierJsonSchemaTest {

    private static final Path WRITTEN = Path.of("target", "dossier.schema.json");

    @Test
    void the_shipped_schema_is_the_one_that_the_records_tell() throws IOException {
        Files.createDirectories(WRITTEN.getParent());
        Files.writeString(WRITTEN, DossierJsonSchema.generated());

        assertThat(DossierReader.schema())
                .as(
                        "The records of the dossier have changed. Look at the new schema, then: cp core/engine/%s core/engine/src/main/resources%s",
                        WRITTEN, DossierJsonSchema.RESOURCE)
                .isEqualTo(DossierJsonSchema.generated());
    }

    @Test
    void the_schema_is_generated_alike_each_time() {
        assertThat(DossierJsonSchema.generated())
                .isEqualTo(DossierJsonSchema.generated())
                .endsWith("}\n");
    }
}
