package fr.cahier.json;

import fr.cahier.annotation.PublicApi;
import fr.cahier.doctrine.Doctrine;
import fr.cahier.doctrine.UnusableDoctrineException;
import fr.cahier.dossier.UnreadableDossierException;
import fr.cahier.internal.codec.Format;
import fr.cahier.internal.codec.WrittenFile;
import fr.cahier.internal.json.DoctrineForm;
import fr.cahier.internal.json.JsonRecord;
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

    private static final WrittenFile FILE =
            new WrittenFile(new Format("doctrine", 1, "une doctrine"), DoctrineForm.SCHEMA);

    private DoctrineReader() {}

    /** {@return the JSON Schema (2020-12) of a doctrine} */
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
            return read(() -> FILE.read(input));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws UnusableDoctrineException when it holds no doctrine */
    public static Doctrine read(String text) {
        Objects.requireNonNull(text, "text");
        return read(() -> FILE.read(text));
    }

    private static Doctrine read(Supplier<JsonRecord> file) {
        try {
            return (Doctrine) file.get().value();
        } catch (UnreadableDossierException unreadable) {
            throw new UnusableDoctrineException(unreadable.problems());
        }
    }

    /** {@return the doctrine as JSON, its format first} */
    public static String written(Doctrine doctrine) {
        Objects.requireNonNull(doctrine, "doctrine");
        return FILE.written(doctrine);
    }
}
