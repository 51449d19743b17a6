package fr.cahier.instruction;

import fr.cahier.annotation.PublicApi;
import fr.cahier.internal.json.ShippedSchema;
import fr.cahier.verdict.VerdictRange;
import java.util.Objects;

/**
 * Writes reviewed verdicts as JSON, deterministically. Thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public final class ReviewedVerdictWriter {

    private ReviewedVerdictWriter() {}

    /** {@return the JSON Schema (2020-12) of a reviewed verdict} */
    public static String schema() {
        return ShippedSchema.of(ReviewedVerdictWriter.class, "/fr/cahier/contract/reviewed-verdict.schema.json");
    }

    /**
     * {@return the JSON of the verdict, with the review as {@code instruction}; {@code conclusion} is the one after the review,
     * {@code proposed} the engine's}
     */
    public static String json(ReviewedVerdict reviewed) {
        Objects.requireNonNull(reviewed, "reviewed");
        return json(ReviewedVerdictCodec.content(reviewed, null));
    }

    /** {@return the same, with the range of what the officer left open as {@code range}} */
    public static String json(ReviewedVerdict reviewed, VerdictRange range) {
        Objects.requireNonNull(reviewed, "reviewed");
        Objects.requireNonNull(range, "range");
        return json(ReviewedVerdictCodec.content(reviewed, range));
    }

    /** {@return the same of one that was read: the bytes that were read} */
    public static String json(ReviewContent reviewed) {
        Objects.requireNonNull(reviewed, "reviewed");
        return ReviewedVerdictCodec.DOCUMENT.json(reviewed);
    }
}
