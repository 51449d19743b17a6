package fr.cahier.internal.contract;

import fr.cahier.internal.codec.PublishedSchema;
import fr.cahier.json.VerdictWriter;
import org.junit.jupiter.api.Test;

class VerdictSchemaTest {

    @Test
    void the_published_schema_is_the_one_that_the_codec_tells() {
        PublishedSchema.isCurrent(
                "core/engine", VerdictSchemaTest.class, VerdictCodec.DOCUMENT, "Verdict", VerdictWriter.schema());
    }
}
