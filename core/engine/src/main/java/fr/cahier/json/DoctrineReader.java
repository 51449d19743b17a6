package fr.cahier.json;

import fr.cahier.annotation.PublicApi;
import fr.cahier.doctrine.Doctrine;
import fr.cahier.doctrine.UnusableDoctrineException;
import fr.cahier.dossier.ReadingLimits;
import fr.cahier.dossier.UnreadableDossierException;
import fr.cahier.internal.json.DoctrineForm;
import fr.cahier.internal.json.JsonRecord;
import fr.cahier.internal.json.JsonText;
import fr.cahier.internal.json.ShippedSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * Reads a doctrine from JSON, whole or not at all. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public final class DoctrineReader {

    private DoctrineReader() {}

    /** {@return the JSON Schema (draft 7, for editors of YAML) of a doctrine} */
    public static String schema() {
        return ShippedSchema.of(DoctrineReader.class, "/fr/cahier/doctrine/doctrine.schema.json");
    }

    /**
     * @throws UnusableDoctrineException when it holds no doctrine
     * @throws UncheckedIOException when the file cannot be read
     */
    public static Doctrine read(Path path) {
        Objects.requireNonNull(path, "path");
        try (InputStream input = Files.newInputStream(path)) {
            return read(() -> JsonRecord.read(DoctrineForm.SCHEMA, ReadingLimits.standard(), input));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws UnusableDoctrineException when it holds no doctrine */
    public static Doctrine read(String text) {
        Objects.requireNonNull(text, "text");
        return read(() -> JsonRecord.read(DoctrineForm.SCHEMA, ReadingLimits.standard(), text));
    }

    private static Doctrine read(Supplier<JsonRecord> file) {
        try {
            return (Doctrine) file.get().value();
        } catch (UnreadableDossierException unreadable) {
            throw new UnusableDoctrineException(unreadable.problems());
        }
    }

    /** {@return the doctrine as JSON} */
    public static String written(Doctrine doctrine) {
        Objects.requireNonNull(doctrine, "doctrine");
        return JsonText.written(json -> json.part(DoctrineForm.SCHEMA, doctrine));
    }
}
