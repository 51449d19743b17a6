package fr.cahier.json;

import fr.cahier.annotation.PublicApi;
import fr.cahier.internal.codec.Document;
import fr.cahier.internal.contract.VerdictDiffCodec;
import fr.cahier.internal.json.ShippedSchema;
import fr.cahier.verdict.VerdictDiff;
import java.io.OutputStream;
import java.util.Objects;

/**
 * Writes differences of verdicts as JSON, byte for byte reproducible: each changed finding whole as it is now, and in short as it
 * was. Who holds the earlier verdict can follow. Thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public final class VerdictDiffWriter {

    private static final Document<VerdictDiff> DOCUMENT = VerdictDiffCodec.DOCUMENT;

    private VerdictDiffWriter() {}

    /** {@return the JSON Schema (2020-12) of a difference} */
    public static String schema() {
        return ShippedSchema.of(VerdictDiffWriter.class, "/fr/cahier/contract/verdict-diff.schema.json");
    }

    /** {@return the difference as an object, indented for people} */
    public static String json(VerdictDiff difference) {
        Objects.requireNonNull(difference, "difference");
        return DOCUMENT.json(difference);
    }

    /** {@return {@link #json} without white space} */
    public static String compact(VerdictDiff difference) {
        Objects.requireNonNull(difference, "difference");
        return DOCUMENT.compact(difference);
    }

    /**
     * Streams {@link #json} in UTF-8; {@code out} stays open.
     *
     * @throws java.io.UncheckedIOException when writing fails
     */
    public static void write(VerdictDiff difference, OutputStream out) {
        Objects.requireNonNull(difference, "difference");
        Objects.requireNonNull(out, "out");
        DOCUMENT.write(difference, out);
    }
}
