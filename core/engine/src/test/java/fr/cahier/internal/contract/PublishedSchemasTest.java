package fr.cahier.internal.contract;

import fr.cahier.internal.codec.CodecDescriptions;
import fr.cahier.internal.codec.PublishedSchema;
import fr.cahier.json.ProblemWriter;
import fr.cahier.json.VerdictDiffWriter;
import fr.cahier.json.VerdictWriter;
import org.junit.jupiter.api.Test;

class PublishedSchemasTest {

    @Test
    void the_published_schemas_are_those_that_the_codecs_tell() {
        PublishedSchema schemas = new PublishedSchema(
                "core/engine", CodecDescriptions.of(PublishedSchemasTest.class, "descriptions.properties"));

        schemas.isCurrent(VerdictCodec.DOCUMENT, "Verdict", VerdictWriter.schema());
        schemas.isCurrent(VerdictDiffCodec.DOCUMENT, "Verdict difference", VerdictDiffWriter.schema());
        schemas.isCurrent(VerdictSummaryCodec.DOCUMENT, "Verdict summary", VerdictWriter.summarySchema());
        schemas.isCurrent(RangedVerdictCodec.DOCUMENT, "Verdict with its range", VerdictWriter.rangedSchema());
        schemas.isCurrent(ProblemDetailsCodec.DOCUMENT, "Refusal", ProblemWriter.schema());
        schemas.describesAll();
    }
}
