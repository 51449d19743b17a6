package fr.cahier.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

public final class LibraryFile {

    private LibraryFile() {}

    /**
     * {@return the open file, such as {@code /fr/cahier/version.properties}}
     *
     * @param owner a class of its jar
     * @throws IllegalStateException when it is missing; it names where {@code owner} was loaded from
     */
    public static InputStream open(Class<?> owner, String name) {
        InputStream in = owner.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("The file " + name + " of this library is missing beside "
                    + owner.getResource(owner.getSimpleName() + ".class")
                    + ". Maybe a tool that merged jars left it out.");
        }
        return in;
    }

    /**
     * {@return the properties of a file in UTF-8, sorted by key; unmodifiable}
     *
     * @param owner a class of its jar
     * @throws IllegalStateException when it is missing
     */
    public static Map<String, String> properties(Class<?> owner, String name) {
        Properties read = new Properties();
        try (InputStream in = open(owner, name)) {
            read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
        Map<String, String> sorted = new TreeMap<>();
        read.forEach((key, value) -> sorted.put(key.toString(), value.toString()));
        return Collections.unmodifiableMap(sorted);
    }
}
