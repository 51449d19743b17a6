package fr.cahier.json;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Reading;
import fr.cahier.dossier.ReadingLimits;
import fr.cahier.dossier.UnreadableDossierException;
import fr.cahier.dossier.schema.DossierSchema;
import fr.cahier.internal.json.EditionSchema;
import fr.cahier.internal.json.JsonRecord;
import fr.cahier.internal.json.ShippedSchema;
import fr.cahier.regulation.Edition;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Reads a dossier from JSON, or reports every problem. An absent key and {@code null} are equivalent, and so are {@code null}
 * and an empty row of a list; {@code "$schema"}
 * at the root is ignored. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public final class DossierReader {

    private static final DossierReader STANDARD = new DossierReader(ReadingLimits.standard());

    private final ReadingLimits limits;

    private DossierReader(ReadingLimits limits) {
        this.limits = limits;
    }

    /** {@return a reader with {@link ReadingLimits#standard()}} */
    public static DossierReader standard() {
        return STANDARD;
    }

    public static DossierReader with(ReadingLimits limits) {
        Objects.requireNonNull(limits, "limits");
        return new DossierReader(limits);
    }

    /** {@return the JSON Schema (2020-12) of a dossier, without what a schema cannot express, such as references} */
    public static String schema() {
        return ShippedSchema.of(DossierReader.class, "/fr/cahier/dossier/dossier.schema.json");
    }

    /** {@return {@link #schema()}, with the obligations of {@code edition} that each field serves} */
    public static String schema(Edition edition) {
        Objects.requireNonNull(edition, "edition");
        return EditionSchema.of(schema(), edition);
    }

    /**
     * Reads a stream up to one byte past the limit, without closing it.
     *
     * @throws UnreadableDossierException when it is no dossier
     * @throws UncheckedIOException when the stream fails
     */
    public Reading read(InputStream input) {
        Objects.requireNonNull(input, "input");
        return reading(JsonRecord.read(DossierSchema.dossier(), limits, input));
    }

    /**
     * @throws UnreadableDossierException when it is no dossier
     * @throws UncheckedIOException when the file cannot be opened or read
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
     * @param bytes content of a file
     * @throws UnreadableDossierException when it is no dossier
     */
    public Reading read(byte[] bytes) {
        Objects.requireNonNull(bytes, "bytes");
        return reading(JsonRecord.read(DossierSchema.dossier(), limits, bytes));
    }

    /**
     * Reads a text like its UTF-8 bytes.
     *
     * @throws UnreadableDossierException when it is no dossier
     */
    public Reading read(String text) {
        Objects.requireNonNull(text, "text");
        return reading(JsonRecord.read(DossierSchema.dossier(), limits, text));
    }

    private static Reading reading(JsonRecord read) {
        return new Reading((Dossier) read.value(), read.warnings());
    }
}
