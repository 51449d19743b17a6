package fr.cahier.json;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Reading;
import fr.cahier.dossier.ReadingLimits;
import fr.cahier.dossier.UnreadableDossierException;
import fr.cahier.dossier.schema.DossierSchema;
import fr.cahier.internal.json.JsonRecord;
import fr.cahier.internal.json.ShippedSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Reads a dossier from JSON: the whole of it, or nothing and every reason why. An absent key and {@code null} both mean
 * "not said". A key {@code "$schema"} at the root is passed over.
 *
 * <p>Immutable and thread-safe: one reader serves a whole application.
 */
@PublicApi
public final class DossierReader {

    private static final DossierReader STANDARD = new DossierReader(ReadingLimits.standard());

    private final ReadingLimits limits;

    private DossierReader(ReadingLimits limits) {
        this.limits = limits;
    }

    /** {@return the reader with {@link ReadingLimits#standard()}} */
    public static DossierReader standard() {
        return STANDARD;
    }

    /** {@return a reader with other limits} */
    public static DossierReader with(ReadingLimits limits) {
        Objects.requireNonNull(limits, "limits");
        return new DossierReader(limits);
    }

    /** {@return the JSON Schema (2020-12) of a dossier; what no schema can say, such as references, is not in it} */
    public static String schema() {
        return ShippedSchema.of(DossierReader.class, "/fr/cahier/dossier/dossier.schema.json");
    }

    /**
     * Reads what {@code input} holds, at most one byte more than the limit, and does not close it.
     *
     * @throws UnreadableDossierException when it holds no dossier
     * @throws UncheckedIOException when the stream itself fails
     */
    public Reading read(InputStream input) {
        Objects.requireNonNull(input, "input");
        return reading(JsonRecord.read(DossierSchema.dossier(), limits, input));
    }

    /**
     * Reads the file at {@code path}.
     *
     * @throws UnreadableDossierException when it holds no dossier
     * @throws UncheckedIOException when the file itself cannot be opened or read
     */
    public Reading read(Path path) {
        Objects.requireNonNull(path, "path");
        try (InputStream input = Files.newInputStream(path)) {
            return read(input);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads the bytes of a file.
     *
     * @throws UnreadableDossierException when they hold no dossier
     */
    public Reading read(byte[] bytes) {
        Objects.requireNonNull(bytes, "bytes");
        return reading(JsonRecord.read(DossierSchema.dossier(), limits, bytes));
    }

    /**
     * Reads a text, as the file would be read that holds it in UTF-8.
     *
     * @throws UnreadableDossierException when it holds no dossier
     */
    public Reading read(String text) {
        Objects.requireNonNull(text, "text");
        return reading(JsonRecord.read(DossierSchema.dossier(), limits, text));
    }

    private static Reading reading(JsonRecord read) {
        return new Reading((Dossier) read.value(), read.warnings());
    }
}
