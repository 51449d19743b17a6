package fr.cahier.internal.json;

import fr.cahier.internal.LibraryFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A JSON Schema as it lies in a jar. Tests make it from the records that are read, and hold the two alike. */
public final class ShippedSchema {

    private ShippedSchema() {}

    /** {@return the schema that lies beside {@code owner} under that name} */
    public static String of(Class<?> owner, String name) {
        try (InputStream resource = LibraryFile.open(owner, name)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
