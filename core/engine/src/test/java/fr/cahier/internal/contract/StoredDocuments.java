package fr.cahier.internal.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Documents that were stored under the formats of their time; every later version has to read them. */
public final class StoredDocuments {

    private StoredDocuments() {}

    /** @param name such as {@code verdict-1.json}, beside {@code owner} */
    public static String read(Class<?> owner, String name) {
        try {
            return Files.readString(Path.of(
                    Objects.requireNonNull(owner.getResource(name), name).toURI()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
