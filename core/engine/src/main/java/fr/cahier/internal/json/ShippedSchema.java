package fr.cahier.internal.json;

import fr.cahier.internal.LibraryFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A JSON Schema in a jar. Tests generate it from the records and compare. */
public final class ShippedSchema {

    private ShippedSchema() {}

    public static String of(Class<?> owner, String name) {
        try (InputStream resource = LibraryFile.open(owner, name)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
