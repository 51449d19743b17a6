package fr.cahier.json;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.DocumentReader;
import fr.cahier.dossier.ProblemDetails;
import fr.cahier.internal.contract.ProblemDetailsCodec;
import fr.cahier.internal.json.ShippedSchema;
import java.util.Objects;

/**
 * Writes refusals as RFC 9457 lays them out ({@code application/problem+json}), and reads them back. Thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public final class ProblemWriter {

    private static final DocumentReader<ProblemDetails> READER = ProblemDetailsCodec.DOCUMENT.reader();

    private ProblemWriter() {}

    /** {@return the JSON Schema (2020-12) of a refusal} */
    public static String schema() {
        return ShippedSchema.of(ProblemWriter.class, "/fr/cahier/contract/problems.schema.json");
    }

    /** {@return the refusal as an object} */
    public static String json(ProblemDetails problem) {
        Objects.requireNonNull(problem, "problem");
        return ProblemDetailsCodec.DOCUMENT.json(problem);
    }

    /** {@return the reader of what is written here} */
    public static DocumentReader<ProblemDetails> reader() {
        return READER;
    }
}
